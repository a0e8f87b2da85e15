import type { Fault } from '../fault.ts';
import { withField } from '../edit.ts';
import { requestHeader } from '../message.ts';

/** A preflight does not allow the header of the credential. */
export const credentialNotAllowed: Fault = {
  id: 'credential-not-allowed',
  family: 'I',
  summary: 'a preflight does not allow the header of the credential',
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
          .filter((name) => name.trim() !== contract.credential?.header.toLowerCase())
          .join(', '),
      )
    );
  },
  breaks: ['preflight-headers@preflight-headers'],
};
