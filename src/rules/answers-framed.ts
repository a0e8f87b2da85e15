import { counted } from '../contract/counted.ts';
import { badRequests } from '../judging/bad-requests.ts';
import { withoutField } from '../judging/message.ts';
import type { Rule } from '../judging/rule.ts';
import { answered, send } from '../judging/scripted.ts';
import {
  finals,
  outcome,
  type Transcript,
  type WireBench,
  type WireCase,
  type WireRun,
} from '../judging/wire.ts';

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
  return surplus > 0 ? `${counted(surplus, 'answer')} more than requests` : undefined;
}

/** Methods whose answer has no body, or may have none (RFC 9110, sections 9.3.2, 9.3.7 and 15.3.5). */
const bodiless = ['HEAD', 'OPTIONS'];

/** A body that is sent nevertheless is taken for the beginning of the next answer. */
function withoutBody(method: string, bench: WireBench): WireCase {
  const { line, ...message } = bench.message();
  const asking = withoutField(
    withoutField({ ...message, line: line.replace(/^[A-Z]+/, method), body: '' }, 'content-length'),
    'content-type',
  );
  return {
    label: `the answer to ${method}, and to a legal request after it`,
    moves: [send(asking), answered(1, bench), send(bench.message()), answered(2, bench)],
    accepts: ['any any', 'any closed', 'closed'],
    expected: 'two whole answers, or the connection closed after the first',
    plain: true,
  };
}

/** Answers as messages (RFC 9112, sections 2.1 and 6.3): told from every connection with well-formed requests alone. */
export const answersFramed: Rule = {
  id: 'answers-framed',
  judges: 'operation/answers-framed',
  profile: 'wire',
  summary: 'Every answer is one whole HTTP/1.1 message.',
  wire: (_, bench) => [
    ...bodiless.map((method) => withoutBody(method, bench)),
    ...[{ label: 'a legal request', message: bench.message() }, ...badRequests(bench)].map(
      ({ label, message }): WireCase => ({
        label: `the answer to ${label}`,
        moves: [send(message), answered(1, bench), { move: 'await end', milliseconds: 50 }],
        accepts: ['any', 'closed'],
        expected: 'one whole answer',
        plain: true,
      }),
    ),
  ],
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
