import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** An error repeats the credential. */
export const credentialEchoed: Fault = {
  id: 'credential-echoed',
  family: 'D',
  summary: 'an error repeats the credential',
  step: 'errorBody',
  deviate: (errorBody) => (error, text, request, contract) =>
    errorBody(
      error,
      `${text} (${requestHeader(request, contract.credential?.header ?? '').join()})`,
      request,
      contract,
    ),
  breaks: ['credential-echoed@*-not-echoed'],
};
