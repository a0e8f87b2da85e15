import { createHash } from 'node:crypto';
import type { Habits } from './interaction.ts';
import type { PactFile } from './pact-file.ts';

/** How a file came about: by driving the client, or by sending what was recorded of it. */
export type Obtained = 'recorded' | 'replayed';

/** An interaction that a file has not, and why. */
export interface LeftOut {
  readonly interaction: string;
  readonly reason: string;
}

/** One contract file. */
export interface IndexEntry {
  readonly consumer: string;
  readonly file: string;
  readonly client: string;
  readonly version: string;
  readonly edition: string;
  readonly obtained: Obtained;
  readonly habits: Habits;
  readonly interactions: readonly string[];
  readonly states: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What `contracts/index.json` holds. */
export interface ContractIndex {
  readonly version: 1;
  readonly provider: string;
  readonly edition: string;
  readonly contracts: readonly IndexEntry[];
}

export function digest(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The entry of a file that was just made. */
export function indexEntry(
  pact: PactFile,
  text: string,
  more: Pick<IndexEntry, 'obtained' | 'habits' | 'leftOut'>,
): IndexEntry {
  const { client, version, edition } = pact.metadata.contract;
  const states = pact.interactions.flatMap(({ providerStates = [] }) =>
    providerStates.map(({ name }) => name),
  );
  return {
    consumer: pact.consumer.name,
    file: `${pact.consumer.name}.json`,
    client,
    version,
    edition,
    obtained: more.obtained,
    habits: more.habits,
    interactions: pact.interactions.map(({ description }) => description),
    states: [...new Set(states)],
    leftOut: more.leftOut,
    sha256: digest(text),
  };
}
