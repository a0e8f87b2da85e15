import type { Fault } from '../fault.ts';

/** A 429 without a name: no client knows the error, and two do not try again. */
export const clientsLostByAnUnnamed429: Fault = {
  id: 'clients-lost-by-an-unnamed-429',
  family: 'H',
  summary: 'a 429 has no name, and two clients do not try again without one',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (error, contract) => {
    const headers = errorHeaders(error, contract);
    return contract.responses.some(({ status, errors }) => status === 429 && errors.includes(error))
      ? headers.filter(([name]) => name !== contract.errorType?.header)
      : headers;
  },
  breaks: [
    'client-retry-throttled@client-aws-sdk-go-v2',
    'client-retry-throttled@client-aws-sdk-rust',
    'client-state-errors@client-*',
  ],
};
