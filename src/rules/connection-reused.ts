import { badRequests } from '../judging/bad-requests.ts';
import { answered, scripted, send } from '../judging/scripted.ts';

/**
 * The connection after a refusal (RFC 9112, sections 6.3, 9.3 and 9.6): a server reads what belongs to the
 * refused request, or closes. It may close without a word.
 */
export const connectionReused = scripted({
  id: 'connection-reused',
  judges: 'operation/connection-after-refusal',
  summary: 'The request after a refused one is answered, or the connection is closed.',
  wire: (_, bench) =>
    badRequests(bench).map(({ label, message }) => ({
      label: `after ${label}`,
      moves: [send(message), answered(1, bench), send(bench.message()), answered(2, bench)],
      accepts: ['any 2xx', 'any closed', 'closed'],
      expected: 'the second request accepted, or the connection closed',
      plain: true,
    })),
});
