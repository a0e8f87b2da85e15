import { refusedRequest } from '../judging/bad-requests.ts';
import { head, withLines } from '../judging/message.ts';
import { answered, scripted, send } from '../judging/scripted.ts';
import type { Evidence, Rule } from '../judging/rule.ts';
import { finals, type Move } from '../judging/wire.ts';

const rule = scripted({
  id: 'expect-continue',
  judges: 'operation/expect-continue',
  summary: 'A client that expects 100-continue is not left waiting.',
  wire: (_, bench) => {
    const expecting = withLines(bench.message(), 'Expect: 100-continue');
    const anything: Move = { move: 'await', answers: 'any', milliseconds: bench.due };
    return [
      {
        label: 'the head of a legal request that expects 100-continue',
        moves: [send(head(expecting)), anything],
        accepts: ['100', '4xx'],
        expected: '100, or a final answer, before the body is sent',
      },
      {
        label: 'the head of a refused request that expects 100-continue',
        moves: [send(head(withLines(refusedRequest(bench), 'Expect: 100-continue'))), anything],
        accepts: ['100', '4xx'],
        expected: '100, or a final answer, before the body is sent',
      },
      {
        label: 'a legal request that expects 100-continue, with its body after that',
        moves: [send(head(expecting)), anything, send(expecting.body), answered(1, bench)],
        accepts: ['2xx', '417'],
        expected: 'accepted, or refused with 417',
      },
    ];
  },
});

/**
 * A client that waits before it sends its body (RFC 9110, section 10.1.1). A final answer at once is as
 * right as 100, and so is 417 to a server that does not do this. One that speaks HTTP/1.0 alone knows nothing of it.
 */
export const expectContinue: Rule = {
  ...rule,
  judge: (clause, evidence) => (isOfOldVersion(evidence) ? [] : rule.judge(clause, evidence)),
};

function isOfOldVersion({ connections }: Evidence): boolean {
  const versions = connections.flatMap(({ transcript }) => finals(transcript).map(({ version }) => version));
  return versions.length > 0 && versions.every((version) => version === 'HTTP/1.0');
}
