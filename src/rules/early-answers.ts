import { refusedRequest } from '../judging/bad-requests.ts';
import { head, withPayload } from '../judging/message.ts';
import { answered, scripted, send } from '../judging/scripted.ts';

const size = 40_000;
const first = 1000;

/**
 * A request that is refused by its head alone, whose body is still on its way (RFC 9112, sections 9.3 and
 * 9.6). Waiting for the body, answering at once and reading on, and closing are all right.
 */
export const earlyAnswers = scripted({
  id: 'early-answers',
  judges: 'operation/early-answer',
  summary: 'The rest of a body after an early answer is not taken for a request.',
  wire: (_, bench) => {
    const message = withPayload(refusedRequest(bench), 'x'.repeat(size));
    return [
      {
        label: 'a refused request whose body comes later',
        moves: [
          send(head(message) + message.body.slice(0, first)),
          { move: 'await', answers: 1, milliseconds: bench.moment },
          send(message.body.slice(first)),
          answered(1, bench),
          send(bench.message()),
          answered(2, bench),
        ],
        accepts: ['any 2xx', 'any closed', 'closed'],
        expected: 'a refusal, and then the second request accepted or the connection closed',
        plain: true,
      },
    ];
  },
});
