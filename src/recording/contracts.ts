import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../contract/contract.ts';
import { counted } from '../contract/counted.ts';
import type { ContractIndex } from '../pact/contract-index.ts';
import { fileText } from '../pact/pact-file.ts';
import { readClients } from './client.ts';
import { record, type Made } from './record.ts';
import { recordings } from './recorded.ts';
import { RecordingError } from './recording-error.ts';

export interface Assignment {
  readonly contract: Contract;
  /** The root of the package: `clients/` and the recordings are in it. */
  readonly root: string;
  /** The folder of the contract files, which is made anew. */
  readonly out: string;
  /** These consumers alone; all of them where it is left out. */
  readonly consumers?: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly tell: (line: string) => void;
}

/**
 * Makes the contract files of all clients and their index. The folder is replaced when all of them are
 * made; a failure leaves the old one as it was.
 *
 * @throws {RecordingError}
 */
export async function recordContracts(assignment: Assignment): Promise<ContractIndex> {
  const { contract, root, out, consumers, environment, tell } = assignment;
  const folder = join(root, 'clients');
  const clients = await readClients(folder);
  const unknown = consumers?.find((name) => clients.clients.every(({ consumer }) => consumer !== name));
  if (unknown !== undefined)
    throw new RecordingError(
      `There is no client ${unknown}.`,
      `Choose from ${clients.clients.map(({ consumer }) => consumer).join(', ')}.`,
    );
  const chosen = clients.clients.filter(({ consumer }) => consumers?.includes(consumer) ?? true);
  const studio = {
    contract,
    folder,
    work: join(root, 'node_modules', '.cache', 'clients'),
    clients,
    recordings: recordings(new URL('test/recordings/', `file://${root}/`)),
    environment,
  };
  const made = await Promise.all(
    chosen.map(async (client): Promise<Made> => {
      const one = await record(client, studio);
      const { consumer, version, interactions, obtained } = one.entry;
      const absent =
        client.toolchain !== undefined && obtained === 'replayed' ? `, ${client.toolchain} is absent` : '';
      tell(`${consumer} ${version}: ${counted(interactions.length, 'interaction')}, ${obtained}${absent}`);
      return one;
    }),
  );
  const index: ContractIndex = {
    version: 1,
    provider: contract.operation,
    edition: contract.edition,
    contracts: made.map(({ entry }) => entry),
  };
  const fresh = `${out}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  for (const { text, entry } of made) await writeFile(join(fresh, entry.file), text);
  await writeFile(join(fresh, 'index.json'), fileText(index));
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
  return index;
}
