import type { Variant } from '../fault.ts';

/** Header names in upper case. */
export const headerNamesInUpperCase: Variant = {
  id: 'header-names-in-upper-case',
  summary: 'header names in upper case',
  step: 'send',
  deviate: (send) => async (response, request, world) => {
    const answer = await send(response, request, world);
    return { ...answer, headers: answer.headers.map(([name, value]) => [name.toUpperCase(), value]) };
  },
};
