import { gate } from '../report/baseline.ts';
import type { Report } from '../report/report.ts';
import { exitCodes } from './exit-codes.ts';

/** What a report makes of the exit code: known findings do not fail a run, all else does. */
export function exitCodeOf(report: Report, strict: boolean): number {
  switch (gate(report, strict)) {
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
