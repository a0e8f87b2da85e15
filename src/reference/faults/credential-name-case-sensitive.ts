import type { Fault } from '../fault.ts';

/** The name of the header is compared as it is written. */
export const credentialNameCaseSensitive: Fault = {
  id: 'credential-name-case-sensitive',
  family: 'D',
  summary: 'the name of the header is compared as it is written',
  step: 'credential',
  deviate:
    () =>
    ({ headers }, { contract }) =>
      headers.find(([name]) => name === contract.credential?.header)?.[1] || undefined,
  breaks: ['credential-duplicate@*-duplicate', 'credential-name-case@*-name-case'],
};
