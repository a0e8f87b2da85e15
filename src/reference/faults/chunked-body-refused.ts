import { errorWith } from '../error-with.ts';
import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';
import { correct } from '../steps.ts';

/** A body in chunks is taken for none, and called invalid. */
export const chunkedBodyRefused: Fault = {
  id: 'chunked-body-refused',
  family: 'E',
  summary: 'a body in chunks is taken for none, and called invalid',
  step: 'send',
  deviate: (send) => (response, request, world) => {
    if (requestHeader(request, 'transfer-encoding').length === 0) return send(response, request, world);
    const { contract } = world;
    const error = errorWith(contract, 400);
    return send(
      {
        status: 400,
        headers: correct.errorHeaders(error, contract),
        body: correct.errorBody(error, 'The body is missing.', request, contract),
      },
      request,
      world,
    );
  },
  breaks: ['body-chunked@body-chunked'],
};
