import { badRequests } from '../judging/bad-requests.ts';
import type { Rule } from '../judging/rule.ts';
import { answered, send } from '../judging/scripted.ts';
import { finals, outcome, type Transcript, type WireRun } from '../judging/wire.ts';

/** Requests that are whole in what was sent. */
function asked({ moves }: Transcript): number {
  const sent = moves.flatMap((move) => (move.move === 'send' ? [move.text] : [])).join('');
  return [...sent.matchAll(/[A-Z]+ \S+ HTTP\/1\.\d\r\n/g)].length;
}

/** What is wrong with the bytes that came; an answer that a reset swallowed is nobody's fault. */
function wrong({ transcript }: WireRun): string | undefined {
  const { malformed, unfinished, ended } = transcript;
  if (malformed !== undefined) return malformed;
  if (unfinished > 0 && ended !== 'reset') return outcome(transcript);
  const surplus = finals(transcript).length - asked(transcript);
  return surplus > 0 ? `${surplus} answers more than requests` : undefined;
}

/** Answers as messages (RFC 9112, sections 2.1 and 6.3): told from every connection with well-formed requests alone. */
export const answersFramed: Rule = {
  id: 'answers-framed',
  judges: 'operation/answers-framed',
  profile: 'wire',
  summary: 'Every answer is one whole HTTP/1.1 message.',
  wire: (_, bench) =>
    [{ label: 'a legal request', message: bench.message() }, ...badRequests(bench)].map(
      ({ label, message }) => ({
        label: `the answer to ${label}`,
        moves: [send(message), answered(1, bench), { move: 'await end', milliseconds: 50 }],
        accepts: ['any', 'closed'],
        expected: 'one whole answer',
        plain: true,
      }),
    ),
  judge: (_, { connections }) =>
    connections
      .filter((run) => run.case.plain === true)
      .flatMap((run) => {
        const received = wrong(run);
        return received === undefined
          ? []
          : [
              {
                about: run.case.label,
                expected: 'whole answers, one for each request',
                received,
                exchanges: [],
                transcripts: [run.transcript],
              },
            ];
      }),
};
