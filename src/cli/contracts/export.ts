import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { last, type Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
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
    try {
      await mkdir(out, { recursive: true });
      for (const { file } of entries) await writeFile(join(out, file), shipped.files.get(file) ?? '');
    } catch (error) {
      throw new UsageError(`The folder ${out} cannot be written.`, 'Choose another with --out.', { cause: error });
    }
    stdout.write(`${entries.map(({ file }) => join(out, file)).join('\n')}\n`);
    return exitCodes.conformant;
  },
};
