import { answered, scripted, send } from '../judging/scripted.ts';

/** A client that ends its side after a whole request. It may get no answer, or a part of one; the connection has to end. */
export const halfClosed = scripted({
  id: 'half-closed',
  judges: 'operation/half-closed',
  summary: 'A request before the end of the connection is answered, or the connection is closed.',
  wire: (_, bench) => [
    {
      label: 'the request: with the end of the connection after it',
      moves: [send(bench.message()), { move: 'half-close' }, answered(1, bench)],
      accepts: ['2xx', 'closed'],
      expected: 'accepted, or the connection closed without an answer',
    },
  ],
});
