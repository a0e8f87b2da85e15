import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';
import { correct } from '../steps.ts';

/** A body in chunks is refused. */
export const chunkedBodyRefused: Fault = {
  id: 'chunked-body-refused',
  family: 'E',
  summary: 'a body in chunks is refused',
  step: 'send',
  deviate: (send) => (response, request, world) =>
    send(
      requestHeader(request, 'transfer-encoding').length === 0
        ? response
        : {
            ...response,
            status: 411,
            body: correct.errorBody('411', 'A length is required.', request, world.contract),
          },
      request,
      world,
    ),
  breaks: ['body-chunked@body-chunked'],
};
