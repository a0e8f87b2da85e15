import type { Fault } from '../fault.ts';

/** A preflight makes the server fail. */
export const preflightAnswered500: Fault = {
  id: 'preflight-answered-500',
  family: 'I',
  summary: 'a preflight makes the server fail',
  step: 'preflight',
  deviate: (preflight) => (request, contract) => {
    const answer = preflight(request, contract);
    return answer && { ...answer, status: 500 };
  },
  breaks: ['preflight-answered@preflight-answered'],
};
