import type { Contract } from '../contract/contract.ts';
import { spoken } from '../contract/namings.ts';
import type { Report } from './report.ts';

/**
 * The report with the names that a system has for the parts of the operation, beside those on the wire;
 * what the target answered, requests and commands stay as they are.
 */
export function speaking(report: Report, system: string, contract: Contract): Report {
  const speak = (text: string): string => spoken(text, system, contract);
  return {
    ...report,
    clauses: report.clauses.map((clause) => ({
      ...clause,
      statement: speak(clause.statement),
      findings: clause.findings.map((finding) => ({ ...finding, about: speak(finding.about) })),
    })),
    causes: report.causes.map((cause) => ({ ...cause, title: speak(cause.title) })),
  };
}
