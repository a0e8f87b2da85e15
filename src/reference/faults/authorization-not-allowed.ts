import type { Fault } from '../fault.ts';
import { withField } from '../edit.ts';

/** A preflight allows every header but Authorization. */
export const authorizationNotAllowed: Fault = {
  id: 'authorization-not-allowed',
  family: 'I',
  summary: 'a preflight allows every header but Authorization',
  step: 'preflight',
  deviate: (preflight) => (request, contract) => {
    const answer = preflight(request, contract);
    return answer && withField(answer, 'Access-Control-Allow-Headers', '*');
  },
  breaks: ['preflight-headers@preflight-headers'],
};
