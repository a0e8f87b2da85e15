import { inChunks, withLines, withoutField } from '../judging/message.ts';
import { connectionToken } from '../judging/request.ts';
import { answered, notServed, scripted, send, unserved } from '../judging/scripted.ts';

/**
 * Fields after the last chunk (RFC 9110, section 6.5; RFC 9112, section 7.1.2). They may be dropped; that a stock server does not
 * know them hurts no client, for none sends any.
 */
export const trailers = scripted({
  id: 'trailers',
  judges: 'operation/trailers',
  summary: 'Trailers end the body and are no header fields.',
  wire: (_, bench) => {
    const name = bench.contract.credential?.header;
    const announced = withLines(bench.message(), 'Trailer: X-Checksum', 'TE: trailers');
    return [
      {
        label: 'a trailer, and then another request',
        moves: [
          send(inChunks(announced, { size: 30, trailers: ['X-Checksum: 0123', 'X-Note: a trailer'] })),
          answered(1, bench),
          send(bench.message()),
          answered(2, bench),
        ],
        accepts: ['2xx 2xx', '2xx closed', '411 2xx', '411 closed'],
        level: 'SHOULD',
        expected: 'accepted twice, or refused with 411 at first, or the connection closed after the first',
        plain: true,
      },
      ...(name === undefined
        ? []
        : [
            notServed(
              `header ${name}: in a trailer alone`,
              inChunks(withoutField(bench.message(), name), {
                size: 30,
                trailers: [`${name}: ${connectionToken}`],
              }),
              bench,
              unserved,
            ),
          ]),
    ];
  },
});
