import { readReport } from '../read-report.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { checkOutputs, outputs, reporterFlag, tellLackOfExchanges, writeOutputs } from '../outputs.ts';
import { UsageError } from '../usage-error.ts';

/** Renders a saved report again. */
export const report: Command = {
  name: 'report',
  summary: 'a saved JSON report in other forms',
  operands: '<file>',
  flags: [reporterFlag],
  run: async ({ operands, flags }, around) => {
    const [file] = operands;
    if (file === undefined || operands.length > 1)
      throw new UsageError(
        `report takes one file, not ${operands.length}.`,
        'Give it the file of --reporter json=FILE.',
      );
    const all = await outputs(flags.get('reporter') ?? []);
    const saved = await readReport(file);
    await checkOutputs(all);
    tellLackOfExchanges(all, saved, around);
    await writeOutputs(all, saved, around);
    return exitCodes.conformant;
  },
};
