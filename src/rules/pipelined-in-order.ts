import { refusedRequest } from '../judging/bad-requests.ts';
import { text, withPayload } from '../judging/message.ts';
import { answered, scripted, send } from '../judging/scripted.ts';

/**
 * Requests that do not wait for the answers to those before (RFC 9112, section 9.3.2). The order is told
 * by which of them are refused; a server may close after any answer.
 */
export const pipelinedInOrder = scripted({
  id: 'pipelined-in-order',
  judges: 'operation/pipelining',
  summary: 'Pipelined requests are answered in their order.',
  wire: (_, bench) => {
    const good = (): string => text(bench.message());
    const bad = [refusedRequest(bench), withPayload(bench.message(), '{')].map(text);
    return [
      {
        label: 'a legal request, a refused one, a legal one and a refused one',
        moves: [send([good(), bad[0], good(), bad[1]].join('')), answered(4, bench)],
        accepts: [
          '2xx refused 2xx refused',
          '2xx refused 2xx closed',
          '2xx refused closed',
          '2xx closed',
          'closed',
        ],
        expected: 'accepted, refused, accepted, refused; or the connection closed after one of the answers',
        plain: true,
      },
      {
        label: 'a refused request and two legal ones',
        moves: [send([bad[0], good(), good()].join('')), answered(3, bench)],
        accepts: ['refused 2xx 2xx', 'refused 2xx closed', 'refused closed', 'closed'],
        expected: 'refused, accepted, accepted; or the connection closed after one of the answers',
        plain: true,
      },
    ];
  },
});
