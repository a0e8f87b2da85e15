import type { Message } from '../judging/message.ts';
import { answered, scripted, send } from '../judging/scripted.ts';
import { finals, outcome, type WireBench, type WireCase } from '../judging/wire.ts';
import type { Rule } from '../judging/rule.ts';

function script({ message, ...bench }: WireBench): WireCase {
  const base = message();
  const older: Message = { ...base, line: base.line.replace('HTTP/1.1', 'HTTP/1.0') };
  return {
    label: 'the request: of HTTP/1.0',
    moves: [
      send(older),
      answered(1, { message, ...bench }),
      { move: 'await end', milliseconds: bench.moment },
    ],
    accepts: ['2xx closed', 'refused closed', 'closed'],
    expected: 'an answer, and then the connection closed',
    level: 'SHOULD',
    plain: true,
  };
}

const ends = scripted({
  id: 'http-1-0',
  judges: 'operation/http-1-0',
  summary: 'A client of HTTP/1.0 gets an answer that it understands, and then the end of the connection.',
  wire: (_, bench) => [script(bench)],
});

/** A client that knows no chunks and ends a body by the end of the connection (RFC 9112, sections 6.1 and 9.3). */
export const http10: Rule = {
  ...ends,
  judge: (clause, evidence) => {
    const coded = evidence.scripts.filter(({ transcript }) =>
      finals(transcript).some(({ headers }) =>
        headers.some(([name]) => name.toLowerCase() === 'transfer-encoding'),
      ),
    );
    return [
      ...coded.map(({ case: one, transcript }) => ({
        about: one.label,
        expected: 'an answer without Transfer-Encoding',
        received: outcome(transcript),
        exchanges: [],
        transcripts: [transcript],
      })),
      ...ends.judge(clause, evidence),
    ];
  },
};
