import type { Report } from '../../src/report/report.ts';
import { httpTarget } from '../cli/target.ts';
import { runAgainst } from '../run/against.ts';

/** Text that is harmless where it is quoted, and does something where it is not. */
export const hostileText =
  ']]></system-out><script>alert(1)</script> & "quoted" \'single\' \u001b[31mred\u001b[0m \u0007\u0000\u009b2J \u202egnp\u2028 --> <?xml?> <!--' +
  '\r\n::error file=a,line=1::taken over\n##[error]taken over\n\u001b]0;title\u0007';

/** The name of an error as a hostile target gives it: what a header can carry of it. */
export const hostileName = ']]><script>&"\'::error::x##[error]';

/** The report with hostile, long text in every place that holds a text of the target. */
export function soiled(report: Report): Report {
  const text = `${hostileText} ${Array.from({ length: 3000 }, (_, at) => String(at)).join(' ')}`;
  const told = { about: text, expected: text, received: text, diagnosis: text, curl: text };
  return {
    ...report,
    reason: text,
    clauses: report.clauses.map((clause) => ({
      ...clause,
      rules: clause.rules.map((rule) => (rule.reason === undefined ? rule : { ...rule, reason: text })),
      findings: clause.findings.map((finding) => ({ ...finding, ...told })),
    })),
    causes: report.causes.map((cause) => ({ ...cause, title: text })),
  };
}

/** The report of a run against a target whose every answer is wrong and full of hostile text. */
export async function hostileReport(): Promise<Report> {
  let count = 0;
  const target = await httpTarget((request, response) => {
    request.resume();
    request.on('end', () => {
      count += 1;
      const text = `${hostileText}${count % 3 === 0 ? 'x'.repeat(50_000) : ''}${count % 5 === 0 ? '<ab>'.repeat(9000) : ''}`;
      const body = JSON.stringify({
        Id: text,
        AbsoluteTime: text,
        Message: text,
        message: text,
        [text.slice(0, 300)]: 1,
      });
      const status = [200, 200, 400, 200, 418, 500][count % 6] ?? 200;
      response.writeHead(status, { 'Content-Type': 'application/json', 'X-Amzn-Errortype': hostileName });
      // Now and then bytes that are no text.
      response.end(count % 7 === 0 ? Buffer.from([0xff, 0xfe, 0x1b, 0x5b, 0x33, 0x31, 0x6d]) : body);
    });
  });
  try {
    return await runAgainst(target.url);
  } finally {
    await target.close();
  }
}
