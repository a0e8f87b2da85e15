import { last, type Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeFolder } from '../folder.ts';
import { chosenContracts, chosenEntries, consumerFlag, editionFlag } from '../shipped-contracts.ts';
import { UsageError } from '../usage-error.ts';

/** Copies the contracts, to be used by stock Pact in another project. */
export const exportContracts: Command = {
  name: 'export',
  summary: 'copy the contracts to a folder',
  flags: [{ name: 'out', value: 'DIR', summary: 'the folder, which is made where it is not there' }, consumerFlag, editionFlag],
  run: async (given, { stdout }) => {
    const out = last(given, 'out');
    if (out === undefined)
      throw new UsageError('contracts export lacks the folder.', 'Write contracts export --out DIR.');
    const shipped = await chosenContracts(given);
    const entries = chosenEntries(shipped, given);
    const written = await writeFolder(
      out,
      Object.fromEntries(entries.map(({ file }) => [file, shipped.files.get(file) ?? ''])),
    );
    stdout.write(`${written.join('\n')}\n`);
    return exitCodes.conformant;
  },
};
