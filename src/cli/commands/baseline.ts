import { existsSync } from 'node:fs';
import type { Baseline, BaselineEntry } from '../../report/baseline.ts';
import { selects } from '../../report/baseline.ts';
import type { Report } from '../../report/report.ts';
import { last, type Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { suggestion } from '../nearest.ts';
import { isDay, readBaseline } from '../read-baseline.ts';
import { readReport } from '../read-report.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../whole-file.ts';

const untold = 'known when the baseline was written; nobody has said yet why it is borne';

/** Writes the findings of a report as known ones. */
export const baseline: Command = {
  name: 'baseline',
  summary: 'the known findings of a target, which run --baseline excuses: write them from a report',
  operands: 'write <report>',
  flags: [
    {
      name: 'out',
      value: 'FILE',
      summary: 'write there, not to the standard output; entries that stand there keep their reasons',
    },
    { name: 'reason', value: 'TEXT', summary: 'why the new entries are borne' },
    { name: 'expires', value: 'DATE', summary: 'the last day on which the new entries hold' },
  ],
  run: async (given, { stdout }) => {
    const [action, file, ...more] = given.operands;
    if (action !== 'write')
      throw new UsageError(
        action === undefined ? 'baseline lacks what to do.' : `baseline has no action ${action}.`,
        action === undefined ? 'Write baseline write REPORT.' : suggestion(action, ['write']),
      );
    if (file === undefined || more.length > 0)
      throw new UsageError(
        `baseline write takes one report, not ${given.operands.length - 1}.`,
        'Give it the file of --reporter json=FILE.',
      );
    const reason = last(given, 'reason') ?? untold;
    if (reason.trim() === '')
      throw new UsageError('--reason is empty.', 'Say why the findings are borne, or leave it out.');
    const expires = last(given, 'expires');
    if (expires !== undefined && !isDay(expires))
      throw new UsageError(`--expires ${expires} is no day.`, 'Write it as 2026-12-31.');
    if (expires !== undefined && expires < new Date().toISOString().slice(0, 10))
      throw new UsageError(`--expires ${expires} is over.`, 'Give the last day on which the entries hold.');
    const report = await readReport(file);
    const out = last(given, 'out');
    const before = out !== undefined && existsSync(out) ? (await readBaseline(out)).entries : [];
    const made = { reason, ...(expires === undefined ? {} : { expires }) };
    const text = `${JSON.stringify(baselineOf(report, before, made), null, 2)}\n`;
    if (out === undefined) stdout.write(text);
    else await writeWhole(out, text, 'baseline');
    return exitCodes.conformant;
  },
};

/** An entry for each pair with a finding; those of an earlier baseline stay where they still select one. */
function baselineOf(
  { clauses }: Report,
  before: readonly BaselineEntry[],
  made: Omit<BaselineEntry, 'id'>,
): Baseline {
  const findings = clauses.flatMap((clause) => clause.findings);
  const kept = before.filter(({ id }) => findings.some(({ rule, clause }) => selects(id, rule, clause)));
  const fresh = findings.filter(({ rule, clause }) => !kept.some(({ id }) => selects(id, rule, clause)));
  const ids = [...new Set(fresh.map(({ rule, clause }) => `${rule}@${clause}`))];
  return { version: 1, entries: [...kept, ...ids.map((id) => ({ id, ...made }))] };
}
