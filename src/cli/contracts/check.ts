import { readContract } from '../../contract/read.ts';
import { description } from '../../generated/description.ts';
import { disagreements } from '../../pact/comparator.ts';
import { drift } from '../../pact/drift.ts';
import type { PactFile } from '../../pact/pact-file.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { shippedContracts } from '../shipped-contracts.ts';

/** The package of PactFlow's comparator. */
const comparator = '@pactflow/openapi-pact-comparator';

/** Holds the contracts against their digests, the description, and PactFlow's comparator where it is installed. */
export const check: Command = {
  name: 'check',
  summary: "hold the contracts against their digests and the description, by PactFlow's comparator too, an optional peer",
  flags: [],
  run: async (_, { stdout }) => {
    const { index, files } = await shippedContracts();
    const found = [...drift(readContract(description), index, files)];
    let compared = true;
    for (const text of found.length > 0 ? [] : files.values()) {
      const pact = JSON.parse(text) as PactFile;
      const differences = await disagreements(description, pact).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
        compared = false;
        return [];
      });
      found.push(...differences.map((one) => `${pact.consumer.name}: ${one}`));
    }
    stdout.write(
      found.length === 0
        ? `${index.contracts.length} contracts are those of the description, edition ${index.edition}\n${told(compared)}\n`
        : `${found.join('\n')}\n`,
    );
    return found.length === 0 ? exitCodes.conformant : exitCodes.nonconformant;
  },
};

/** Which parts of the check took place. */
function told(compared: boolean): string {
  return compared
    ? `checked: digests, interactions, and the description by ${comparator}`
    : `checked: digests and interactions; not checked: the description by ${comparator}, which is not installed`;
}
