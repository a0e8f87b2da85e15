import type { Fault } from '../fault.ts';
import { withField } from '../edit.ts';
import { requestHeader } from '../message.ts';

/** A preflight allows no header of a signature. */
export const signatureNotAllowed: Fault = {
  id: 'signature-not-allowed',
  family: 'I',
  summary: 'a preflight allows no header of a signature',
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
          .filter((name) => !name.trim().startsWith('x-') && name !== 'authorization')
          .join(', '),
      )
    );
  },
  breaks: ['preflight-headers@preflight-headers'],
};
