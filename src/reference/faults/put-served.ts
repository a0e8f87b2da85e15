import type { Fault } from '../fault.ts';

/** PUT is served as POST is. */
export const putServed: Fault = {
  id: 'put-served',
  family: 'E',
  summary: 'PUT is served as POST is',
  step: 'allows',
  deviate: (allows) => (method, contract) => method === 'PUT' || allows(method, contract),
  breaks: ['method-other@method-exact'],
};
