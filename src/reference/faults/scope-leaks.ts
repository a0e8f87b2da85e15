import type { Fault } from '../fault.ts';

/** A token counts across connections. */
export const scopeLeaks: Fault = {
  id: 'scope-leaks',
  family: 'G',
  summary: 'a token counts across connections',
  step: 'key',
  deviate: (key) => (_, token, request) => key('', token, request),
  breaks: ['token-scope@*-scope'],
};
