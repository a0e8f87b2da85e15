import type { Fault } from '../fault.ts';
import { withField } from '../edit.ts';

/** A preflight allows every header by a wildcard, which does not stand for Authorization. */
export const authorizationByWildcard: Fault = {
  id: 'authorization-by-wildcard',
  family: 'I',
  summary: 'a preflight allows every header by a wildcard, which does not stand for Authorization',
  step: 'preflight',
  deviate: (preflight) => (request, contract) => {
    const answer = preflight(request, contract);
    return answer && withField(answer, 'Access-Control-Allow-Headers', '*');
  },
  breaks: ['preflight-headers@preflight-headers'],
};
