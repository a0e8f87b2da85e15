import type { Fault } from '../fault.ts';

/** A preflight is refused for its missing credential. */
export const preflightNeedsACredential: Fault = {
  id: 'preflight-needs-a-credential',
  family: 'I',
  summary: 'a preflight is refused for its missing credential',
  step: 'preflight',
  deviate: (preflight) => (request, contract) => {
    const answer = preflight(request, contract);
    return answer && { ...answer, status: 403 };
  },
  breaks: ['preflight-answered@preflight-answered'],
};
