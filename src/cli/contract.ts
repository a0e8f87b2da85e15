import { readContract } from '../contract/read.ts';
import type { Contract } from '../contract/contract.ts';
import { description } from '../generated/description.ts';
import { last, type Flag, type Given } from './command.ts';

/** The options that choose what a target is held against. */
export const contractFlags: readonly Flag[] = [
  { name: 'description', value: 'FILE', summary: 'an OpenAPI 3.1 description instead of the embedded one' },
  {
    name: 'operation',
    value: 'ID',
    summary: 'the operationId, where the description has several operations',
  },
];

/** The contract that was chosen; the parser is loaded only for a file. */
export async function chosenContract(given: Given): Promise<Contract> {
  const file = last(given, 'description');
  if (file === undefined) return readContract(description, last(given, 'operation'));
  const { loadContract } = await import('../contract/load.ts');
  return loadContract(file, last(given, 'operation'));
}
