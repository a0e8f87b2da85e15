import { join } from 'node:path';
import type { Contract } from '../contract/contract.ts';
import { indexEntry, type IndexEntry, type LeftOut } from '../pact/contract-index.ts';
import type { Interaction } from '../pact/interaction.ts';
import { interactions } from '../pact/interactions.ts';
import { fileText, type PactFile, type PactInteraction } from '../pact/pact-file.ts';
import type { Client, Clients } from './client.ts';
import { startDriver } from './driver.ts';
import type { Recording } from './recorded.ts';
import { RecordingError } from './recording-error.ts';
import { fromDriver, fromRecording, type Source, type Take } from './source.ts';
import { prepare } from './toolchains.ts';

/** What every client is recorded with. */
export interface Studio {
  readonly contract: Contract;
  /** The folder with `clients.json` and the drivers. */
  readonly folder: string;
  /** The folder in which what the drivers need is installed. */
  readonly work: string;
  readonly clients: Clients;
  readonly recordings: ReadonlyMap<string, Recording>;
  /** That of the process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A contract file that was made. */
export interface Made {
  readonly text: string;
  readonly entry: IndexEntry;
}

const means = {
  recorded: 'the client was driven through the mock server of Pact',
  replayed:
    'recorded requests of the client were replayed through the mock server of Pact; what it understood is of the recording',
} as const;

/**
 * Makes the contract of one client: it is driven through Pact's mock server; where its toolchain is absent,
 * what was recorded of it is sent there.
 *
 * @throws {RecordingError} where a client sends something else, or does not understand an answer
 */
export async function record(client: Client, studio: Studio): Promise<Made> {
  const { contract } = studio;
  const source = await sourceOf(client, studio);
  const kept: PactInteraction[] = [];
  const leftOut: LeftOut[] = [];
  try {
    for (const interaction of interactions(contract, client.habits)) {
      const take = await source.take(interaction);
      if ('without' in take) leftOut.push({ interaction: interaction.description, reason: take.without });
      else kept.push(polished(take, interaction));
    }
  } finally {
    await source.stop();
  }
  const { obtained, version } = source;
  const pact: PactFile = {
    consumer: { name: client.consumer },
    interactions: kept,
    metadata: {
      contract: { client: client.client, version, edition: contract.edition, obtained: means[obtained] },
      pactSpecification: { version: '4.0' },
    },
    provider: { name: contract.operation },
  };
  const text = fileText(pact);
  return { text, entry: indexEntry(pact, text, { obtained, habits: client.habits ?? {}, leftOut }) };
}

async function sourceOf(client: Client, studio: Studio): Promise<Source> {
  const { consumer, toolchain } = client;
  const place = { folder: join(studio.folder, consumer), work: join(studio.work, consumer) };
  const program =
    toolchain === undefined ? undefined : await prepare(toolchain, place, driverEnvironment(studio));
  if (program !== undefined) return fromDriver(consumer, studio.contract, await startDriver(program));
  const recording = studio.recordings.get(client.recording);
  if (recording !== undefined) return fromRecording(consumer, studio.contract, recording);
  throw new RecordingError(
    `${consumer} has neither a toolchain nor a recording.`,
    `Its recording would be test/recordings/${client.recording}.json.`,
  );
}

function driverEnvironment({ environment, clients }: Studio): Readonly<Record<string, string>> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !clients.withoutVariables.some((start) => entry[0].toLowerCase().startsWith(start.toLowerCase())),
  );
  return { ...Object.fromEntries(kept), ...clients.environment };
}

/** With what the client understood, and with pending set where a target may answer otherwise. */
function polished(
  { written, understood }: Exclude<Take, { without: string }>,
  { level }: Interaction,
): PactInteraction {
  const comments = { level, understoodAs: understood } satisfies Readonly<Record<string, unknown>>;
  return { ...written, pending: level === 'MAY', comments };
}
