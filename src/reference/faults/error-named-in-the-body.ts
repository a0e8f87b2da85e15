import type { Fault } from '../fault.ts';
import { withValue } from '../edit.ts';

/** Errors are named in the body alone. */
export const errorNamedInTheBody: Fault = {
  id: 'error-named-in-the-body',
  family: 'H',
  summary: 'errors are named in the body alone',
  step: 'send',
  deviate: (send) => (response, request, world) => {
    const header = world.contract.errorType?.header ?? '';
    const name = response.headers.find(([known]) => known === header)?.[1];
    if (name === undefined) return send(response, request, world);
    const bare = { ...response, headers: response.headers.filter(([known]) => known !== header) };
    return send(withValue(bare, world.contract.errorType?.members[0] ?? '', name), request, world);
  },
  breaks: ['error-named-in-header@error-type-in-header'],
};
