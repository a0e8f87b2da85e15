import type { Contract } from '../contract/contract.ts';
import { DescriptionError } from '../contract/description-error.ts';
import type { Report } from '../report/report.ts';
import type { Flag, Given } from './command.ts';
import { contractAt } from '../editions/embedded.ts';
import { chosenDescription, descriptionFlags, edition } from './contract.ts';
import { UsageError } from './usage-error.ts';

/** The option that finds the description of a report again; the operation stands in the report. */
export const reportedDescriptionFlags: readonly Flag[] = descriptionFlags.filter(
  ({ name }) => name === 'description',
);

/**
 * The contract that a report was made by.
 *
 * @throws {UsageError} where the description is another one
 */
export async function reportedContract(
  { description: { operation, edition: date } }: Report,
  given: Given,
): Promise<Contract> {
  try {
    const described = await chosenDescription(given);
    return await contractAt(described, edition(described, date), operation);
  } catch (error) {
    if (!(error instanceof DescriptionError) || given.flags.has('description')) throw error;
    throw new UsageError(
      `The report is of the operation ${operation.slice(0, 80)}, which the embedded description does not have.`,
      'Give --description FILE as the run had it.',
      { cause: error },
    );
  }
}
