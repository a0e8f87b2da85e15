import type { Fault } from '../fault.ts';
import { withField } from '../edit.ts';
import { requestHeader } from '../message.ts';

/** A preflight does not allow a media type of the body. */
export const bodyTypeNotAllowed: Fault = {
  id: 'body-type-not-allowed',
  family: 'I',
  summary: 'a preflight does not allow a media type of the body',
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
          .filter((name) => name.trim() !== 'content-type')
          .join(', '),
      )
    );
  },
  breaks: ['preflight-headers@preflight-headers'],
};
