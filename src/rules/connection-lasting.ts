import { answered, scripted, send } from '../judging/scripted.ts';

/** Requests that come one after the other, as those of a busy client. */
const requests = 12;

/** Legal requests on one connection, each after the answer to the one before; a server may close after any of them. */
export const connectionLasting = scripted({
  id: 'connection-lasting',
  judges: 'operation/answers-every-request',
  summary: 'Each of many requests on one connection is answered, or the connection is closed.',
  wire: (_, bench) => [
    {
      label: `${requests} legal requests, one after the other`,
      moves: Array.from({ length: requests }, (__, at) => [
        send(bench.message()),
        answered(at + 1, bench),
      ]).flat(),
      accepts: Array.from({ length: requests + 1 }, (__, served) =>
        [...Array<string>(served).fill('2xx'), ...(served === requests ? [] : ['closed'])].join(' '),
      ),
      expected: 'each accepted, or the connection closed after one of the answers',
      plain: true,
    },
  ],
});
