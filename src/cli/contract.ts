import type { Contract } from '../contract/contract.ts';
import { systemsOf } from '../contract/namings.ts';
import { editionsOf, newestEdition } from '../editions/editions.ts';
import { contractAt, embedded } from '../editions/embedded.ts';
import type { Described } from '../editions/overlay.ts';
import { last, type Flag, type Given } from './command.ts';
import { nearestDate, suggestion } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** The options that choose a description and its operation. */
export const descriptionFlags: readonly Flag[] = [
  { name: 'description', value: 'FILE', summary: 'an OpenAPI 3.1 description instead of the embedded one' },
  {
    name: 'operation',
    value: 'ID',
    summary: 'the operationId, where the description has several operations',
  },
];

const editionFlag: Flag = {
  name: 'edition',
  value: 'DATE',
  summary: 'the edition of the description (default: the newest)',
};

/** The options that choose what a target is held against. */
export const contractFlags: readonly Flag[] = [editionFlag, ...descriptionFlags];

/** The same of the command that finds the edition of a target. */
export const detectingFlags: readonly Flag[] = [
  { ...editionFlag, summary: `${editionFlag.summary}; detect finds that of the target` },
  ...descriptionFlags,
];

/** The option whose names are spoken. */
export const namesFlag: Flag = {
  name: 'names',
  value: 'SYSTEM',
  summary: 'also call the parts of the operation what a system calls them, a key of x-names',
};

/**
 * The system whose names are wanted.
 *
 * @throws {UsageError} for one whose names the description does not know
 */
export function chosenNames(given: Given, contract: Contract): string | undefined {
  const system = last(given, 'names');
  const known = systemsOf(contract);
  if (system !== undefined && !known.includes(system))
    throw new UsageError(
      `The description has no names of ${system}.`,
      known.length === 0 ? 'It has no x-names.' : suggestion(system, known),
    );
  return system;
}

/** The description that was chosen, with its editions; the parser is loaded only for a file. */
export async function chosenDescription(given: Given): Promise<Described> {
  const file = last(given, 'description');
  if (file === undefined) return embedded;
  const { loadDescribed } = await import('../editions/load.ts');
  return loadDescribed(file);
}

/** The contract that was chosen. */
export async function chosenContract(given: Given): Promise<Contract> {
  const described = await chosenDescription(given);
  return contractAt(described, edition(described, last(given, 'edition')), last(given, 'operation'));
}

/** An edition that exists: the one that was asked for, or the newest. */
export function edition(described: Described, wanted: string | undefined): string {
  if (wanted === undefined) return newestEdition(described);
  const all = editionsOf(described);
  if (!all.includes(wanted))
    throw new UsageError(
      `There is no edition ${wanted}.`,
      `The nearest: ${nearestDate(wanted, all).join(', ')}. The command editions lists them all.`,
    );
  return wanted;
}

/** The operation in every edition, the oldest first. */
export async function contractsOf(given: Given): Promise<readonly Contract[]> {
  const described = await chosenDescription(given);
  return Promise.all(
    editionsOf(described).map(async (date) => contractAt(described, date, last(given, 'operation'))),
  );
}
