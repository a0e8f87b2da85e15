import type { Fault } from '../fault.ts';

/** The path is matched without regard to case. */
export const pathWithoutRegardToCase: Fault = {
  id: 'path-without-regard-to-case',
  family: 'E',
  summary: 'the path is matched without regard to case',
  step: 'routes',
  deviate: () => (path, contract) => path.toLowerCase() === contract.path,
  breaks: ['path-other@path-exact'],
};
