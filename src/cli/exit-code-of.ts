import { gate } from '../report/baseline.ts';
import type { Report } from '../report/report.ts';
import type { Flag, Surroundings } from './command.ts';
import { exitCodes } from './exit-codes.ts';

/** The option of what ends with the exit code of a verdict. */
export const strictFlag: Flag = { name: 'strict', summary: 'a broken SHOULD fails too' };

/** What a report makes of the exit code: known findings do not fail a run, all else does; says so where it is not plain from the verdict. */
export function exitCodeOf(
  report: Report,
  strict: boolean,
  { stderr }: Pick<Surroundings, 'stderr'>,
): number {
  const verdict = gate(report, strict);
  if (strict && verdict !== gate(report)) stderr.write('A broken SHOULD fails it, for --strict is set.\n');
  switch (verdict) {
    case 'conformant':
      return exitCodes.conformant;
    case 'nonconformant':
      return exitCodes.nonconformant;
    case 'unverified':
    case 'inconclusive':
      return exitCodes.unverified;
    case 'error':
      return exitCodes.internal;
  }
}
