import type { Fault } from '../fault.ts';

/** A preflight is redirected. */
export const preflightRedirected: Fault = {
  id: 'preflight-redirected',
  family: 'I',
  summary: 'a preflight is redirected',
  step: 'preflight',
  deviate: (preflight) => (request, contract) => {
    const answer = preflight(request, contract);
    return answer && { ...answer, status: 307 };
  },
  breaks: ['preflight-answered@preflight-answered'],
};
