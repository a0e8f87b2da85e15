import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** The first of two credentials counts. */
export const credentialFirstOfTwo: Fault = {
  id: 'credential-first-of-two',
  family: 'D',
  summary: 'the first of two credentials counts',
  step: 'credential',
  deviate:
    () =>
    (request, { contract }) =>
      requestHeader(request, contract.credential?.header ?? '')[0] || undefined,
  breaks: ['credential-duplicate@*-duplicate'],
};
