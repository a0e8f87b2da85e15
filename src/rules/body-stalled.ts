import { head } from '../judging/message.ts';
import { scripted, send } from '../judging/scripted.ts';

/** A body that stops half-way. What is half there is not served, and what waits for ever is told of. */
export const bodyStalled = scripted({
  id: 'body-stalled',
  judges: 'operation/body-stalled',
  slow: 20,
  summary: 'A body that stops coming is given up after a while.',
  wire: (clause, bench) => {
    const message = bench.message();
    const milliseconds = clause.parameters.milliseconds as number;
    return [
      {
        label: `body: half of it, and then nothing for ${milliseconds / 1000} s`,
        moves: [
          send(head(message) + message.body.slice(0, message.body.length / 2)),
          { move: 'await', answers: 1, milliseconds },
        ],
        accepts: ['unserved', 'closed'],
        expected: `given up within ${milliseconds / 1000} s, with 408 or by closing the connection`,
      },
    ];
  },
});
