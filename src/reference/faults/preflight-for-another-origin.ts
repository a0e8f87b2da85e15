import type { Fault } from '../fault.ts';

/** The answer to a preflight names another origin. */
export const preflightForAnotherOrigin: Fault = {
  id: 'preflight-for-another-origin',
  family: 'I',
  summary: 'the answer to a preflight names another origin',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    request.method === 'OPTIONS'
      ? [['Access-Control-Allow-Origin', 'https://another.example']]
      : shared(response, request, contract),
  breaks: ['preflight-origin@preflight-origin'],
};
