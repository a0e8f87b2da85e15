import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ContractIndex, IndexEntry } from '../pact/contract-index.ts';
import { last, type Flag, type Given } from './command.ts';
import { suggestion } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** The contracts that come with the package. */
export interface ShippedContracts {
  readonly folder: string;
  readonly index: ContractIndex;
  /** Texts by the name of the file. */
  readonly files: ReadonlyMap<string, string>;
}

export const consumerFlag: Flag = {
  name: 'consumer',
  value: 'NAME',
  summary: 'the contract of this consumer alone',
};

const folder = fileURLToPath(new URL('../../contracts/', import.meta.url));

export async function shippedContracts(): Promise<ShippedContracts> {
  const index = JSON.parse(await readFile(`${folder}index.json`, 'utf8')) as ContractIndex;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'index.json');
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(folder + name, 'utf8')] as const),
  );
  return { folder, index, files: new Map(files) };
}

/**
 * The entries that were asked for.
 *
 * @throws {UsageError} for a consumer that has no contract
 */
export function chosenEntries({ index }: ShippedContracts, given: Given): readonly IndexEntry[] {
  const name = last(given, 'consumer');
  if (name === undefined) return index.contracts;
  const found = index.contracts.filter(({ consumer }) => consumer === name);
  if (found.length > 0) return found;
  const names = index.contracts.map(({ consumer }) => consumer);
  throw new UsageError(`There is no contract of ${name}.`, suggestion(name, names));
}
