import { merge as merged } from '../../report/merge.ts';
import { type Command } from '../command.ts';
import { descriptionFlags } from '../contract.ts';
import { exitCodeOf, strictFlag } from '../exit-code-of.ts';
import { knownFindings } from '../known-findings.ts';
import { checkOutputs, outputs, reporterFlag, tellLackOfExchanges, writeOutputs } from '../outputs.ts';
import { readReport } from '../read-report.ts';
import { reportedContract } from '../reported-contract.ts';
import { UsageError } from '../usage-error.ts';

/** Makes the report of a run from those of its shards. */
export const merge: Command = {
  name: 'merge',
  summary: 'the report of a whole run, from the JSON reports of its shards',
  operands: '<report>...',
  flags: [
    reporterFlag,
    strictFlag,
    { name: 'baseline', value: 'FILE', summary: 'known findings, which do not fail the run' },
    ...descriptionFlags.filter(({ name }) => name === 'description'),
  ],
  run: async (given, around) => {
    const { operands, flags } = given;
    if (operands.length === 0)
      throw new UsageError('merge lacks its reports.', 'Give the JSON report of each shard.');
    const all = await outputs(flags.get('reporter') ?? []);
    await checkOutputs(all);
    const whole = merged(await Promise.all(operands.map(readReport)));
    const known = flags.has('baseline')
      ? await knownFindings(given, await reportedContract(whole, given))
      : undefined;
    const report = known?.(whole) ?? whole;
    tellLackOfExchanges(all, report, around);
    await writeOutputs(all, report, around);
    return exitCodeOf(report, flags.has('strict'), around);
  },
};
