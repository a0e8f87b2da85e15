import { head, text } from '../judging/message.ts';
import { answered, inSegments, scripted, send } from '../judging/scripted.ts';

/** One request in several segments: TCP has no messages (RFC 9112, sections 2.2 and 6). */
export const bodyInPieces = scripted({
  id: 'body-in-pieces',
  judges: 'operation/body-in-pieces',
  summary: 'A request is understood however TCP cuts it.',
  wire: (_, bench) => {
    const right = { accepts: ['2xx'], expected: 'accepted', plain: true };
    const message = bench.message();
    const half = Math.floor(message.body.length / 2);
    return [
      {
        label: 'the request: cut into segments of 16 bytes',
        moves: [inSegments(text(bench.message()), 16, 5), answered(1, bench)],
        ...right,
      },
      {
        label: 'the request: its head, half of its body, and the other half',
        moves: [
          send(head(message)),
          { move: 'pause', milliseconds: 60 },
          send(message.body.slice(0, half)),
          { move: 'pause', milliseconds: 60 },
          send(message.body.slice(half)),
          answered(1, bench),
        ],
        ...right,
      },
    ];
  },
});
