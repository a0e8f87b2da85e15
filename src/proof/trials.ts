import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { deviations } from '../reference/deviations.ts';
import type { Share } from './matrix.ts';
import type { Trial } from './trial.ts';

/** Megabytes of short-lived data that a thread may hold before it is cleaned: a trial makes many and keeps few. */
const resourceLimits = { maxYoungGenerationSizeMb: 32 };

/** What became of one of them. */
export interface Tried {
  readonly id: string;
  readonly result: Trial;
}

/** Those that wait longest come first, then what is tried in every profile and takes the most requests. */
function cost(id: string): number {
  const deviation = deviations.get(id);
  if (deviation?.slow === true || deviation?.lengthy === true) return 2;
  return deviation === undefined || !('breaks' in deviation) ? 1 : 0;
}

/**
 * Tries every deviation over HTTP, shared out over threads: each takes the next one when it has room, the
 * longest first.
 *
 * @param onTrial called after each one
 */
export async function trials(
  { ids, ...share }: Share & { readonly ids: readonly string[] },
  onTrial?: (id: string) => void,
): Promise<ReadonlyMap<string, Trial>> {
  const threads = Math.max(1, Math.min(availableParallelism(), ids.length));
  const found = new Map<string, Trial>();
  const rest = [...ids].sort((one, other) => cost(other) - cost(one));
  await Promise.all(
    Array.from(
      { length: threads },
      () =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL('./worker.js', import.meta.url), {
            workerData: share,
            resourceLimits,
          });
          worker.on('message', (tried: Tried | undefined) => {
            if (tried !== undefined) {
              found.set(tried.id, tried.result);
              onTrial?.(tried.id);
            }
            worker.postMessage(rest.shift());
          });
          worker.once('error', reject);
          worker.once('exit', () => {
            resolve();
          });
        }),
    ),
  );
  return found;
}
