import type { Fault } from '../fault.ts';
import { withField } from '../edit.ts';
import { requestHeader } from '../message.ts';

/** A preflight allows every header but Authorization. */
export const authorizationNotAllowed: Fault = {
  id: 'authorization-not-allowed',
  family: 'I',
  summary: 'a preflight allows every header but Authorization',
  step: 'preflight',
  deviate: (preflight) => (request, contract) => {
    const answer = preflight(request, contract);
    return (
      answer &&
      withField(
        answer,
        'Access-Control-Allow-Headers',
        requestHeader(request, 'access-control-request-headers')
          .join()
          .split(',')
          .filter((name) => name.trim() !== 'authorization')
          .join(', '),
      )
    );
  },
  breaks: ['preflight-headers@preflight-headers'],
};
