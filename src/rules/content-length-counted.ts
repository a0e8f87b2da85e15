import { withField } from '../judging/message.ts';
import { notServed, scripted, unserved } from '../judging/scripted.ts';

/** A Content-Length that is not that of the body (RFC 9112, sections 6.3 and 8): what is cut is not whole. */
export const contentLengthCounted = scripted({
  id: 'content-length-counted',
  judges: 'operation/content-length',
  summary: 'A body has as many bytes as its Content-Length says, no more and no fewer.',
  wire: (_, bench) =>
    [-1, 10].map((more) => {
      const message = bench.message();
      const size = message.body.length + more;
      return notServed(
        `header Content-Length: ${Math.abs(more)} too ${more < 0 ? 'small' : 'large'}`,
        withField(message, 'content-length', `Content-Length: ${size}`),
        bench,
        unserved,
      );
    }),
});
