import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { digest, type ContractIndex, type IndexEntry } from '../pact/contract-index.ts';
import { atEdition } from '../pact/edition.ts';
import { last, type Flag, type Given } from './command.ts';
import { chosenContract } from './contract.ts';
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

/** The option that chooses the edition of the contracts. */
export const editionFlag: Flag = {
  name: 'edition',
  value: 'DATE',
  summary: 'the contracts as they stand at an edition (default: the newest)',
};

/**
 * The contracts at the edition that was asked for: what the clients were recorded with, as far as the edition has it.
 *
 * @throws {UsageError} for an edition that there is not, and for a file that was edited
 */
export async function chosenContracts(given: Given): Promise<ShippedContracts> {
  const shipped = await shippedContracts();
  checkDigests(shipped);
  if (last(given, 'edition') === undefined) return shipped;
  return { ...shipped, ...atEdition(await chosenContract(given), shipped) };
}

/** @throws {UsageError} for a file that is not the one of the index */
function checkDigests({ index, files }: ShippedContracts): void {
  const edited = index.contracts.find(({ file, sha256 }) => digest(files.get(file) ?? '') !== sha256);
  if (edited !== undefined)
    throw new UsageError(
      `${edited.file} was edited: its SHA-256 is not the one in the index.`,
      'contracts check says more; install the package again, or make the file anew with npm run contracts.',
    );
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
