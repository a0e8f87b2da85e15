import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** The last of two credentials counts. */
export const credentialLastOfTwo: Fault = {
  id: 'credential-last-of-two',
  family: 'D',
  summary: 'the last of two credentials counts',
  step: 'credential',
  deviate:
    () =>
    (request, { contract }) =>
      requestHeader(request, contract.credential?.header ?? '').at(-1) || undefined,
  breaks: ['credential-duplicate@*-duplicate'],
};
