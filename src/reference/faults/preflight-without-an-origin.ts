import type { Fault } from '../fault.ts';

/** The answer to a preflight names no origin. */
export const preflightWithoutAnOrigin: Fault = {
  id: 'preflight-without-an-origin',
  family: 'I',
  summary: 'the answer to a preflight names no origin',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    request.method === 'OPTIONS' ? [] : shared(response, request, contract),
  breaks: ['preflight-origin@preflight-origin'],
};
