import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Contract } from '../contract/contract.ts';

/** A reference server in a thread of its own. */
export interface Reference {
  readonly url: string;
  readonly connectionToken: string;
  readonly secondConnectionToken: string;
  readonly stop: () => Promise<void>;
}

export interface ReferenceOptions {
  readonly contract: Contract;
  /** Ids of faults and variants, applied in their order. */
  readonly deviations?: readonly string[];
  /** 0, the default, takes a free one. */
  readonly port?: number;
}

/** What the thread is started with. */
export interface ReferenceData extends Required<ReferenceOptions> {
  readonly tokens: readonly string[];
}

/** Megabytes for what is short-lived; without a bound the thread takes 48. */
const youngGeneration = 3;

/** Starts the reference server on the loopback; it has a thread of its own, so that it does not share the client's event loop. */
export async function startReference({
  contract,
  deviations = [],
  port = 0,
}: ReferenceOptions): Promise<Reference> {
  const tokens = [randomUUID(), randomUUID()] as const;
  const data: ReferenceData = { contract, deviations, port, tokens };
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  const url = await new Promise<string>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return {
    url,
    connectionToken: tokens[0],
    secondConnectionToken: tokens[1],
    stop: async () => {
      await worker.terminate();
    },
  };
}
