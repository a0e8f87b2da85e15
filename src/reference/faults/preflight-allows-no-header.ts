import type { Fault } from '../fault.ts';

/** A preflight allows no header. */
export const preflightAllowsNoHeader: Fault = {
  id: 'preflight-allows-no-header',
  family: 'I',
  summary: 'a preflight allows no header',
  step: 'preflight',
  deviate: (preflight) => (request, contract) => {
    const answer = preflight(request, contract);
    return answer && { ...answer, headers: [] };
  },
  breaks: ['preflight-headers@preflight-headers'],
};
