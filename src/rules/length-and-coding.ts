import { inChunks, withLines } from '../judging/message.ts';
import { answered, notServed, scripted, send, unserved } from '../judging/scripted.ts';

/**
 * Both framings at once (RFC 9112, sections 6.1 and 6.3): Transfer-Encoding counts, or the request is
 * refused. Reading by Content-Length lets requests be smuggled past a proxy; keeping the connection open
 * is held to less.
 */
export const lengthAndCoding = scripted({
  id: 'length-and-coding',
  judges: 'operation/length-and-coding',
  summary: 'Transfer-Encoding counts before Content-Length, and the connection is closed then.',
  wire: (_, bench) => {
    const chunks = inChunks(bench.message(), { size: 30 });
    return [
      {
        label: 'a body in chunks, with a Content-Length beside',
        moves: [
          send(withLines(chunks, `Content-Length: ${chunks.body.length}`)),
          answered(1, bench),
          { move: 'await end', milliseconds: bench.moment },
        ],
        accepts: ['unserved', 'closed', '2xx closed'],
        expected: 'refused, or accepted and the connection closed',
        level: 'SHOULD',
      },
      notServed(
        'a body with its Content-Length, said to be in chunks',
        withLines(bench.message(), 'Transfer-Encoding: chunked'),
        bench,
        unserved,
      ),
      notServed(
        'a body with its Content-Length, said to be in a coding that nobody knows',
        withLines(bench.message(), 'Transfer-Encoding: x-unknown'),
        bench,
        { ...unserved, level: 'SHOULD' },
      ),
    ];
  },
});
