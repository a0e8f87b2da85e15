import type { Fault } from '../fault.ts';
import { withValue } from '../edit.ts';

/** Errors are named in the body alone, with a namespace that one client does not cut off. */
export const clientsLostByANamespaceInTheBody: Fault = {
  id: 'clients-lost-by-a-namespace-in-the-body',
  family: 'H',
  summary: 'errors are named in the body alone, with a namespace that one client does not cut off',
  step: 'send',
  deviate: (send) => (response, request, world) => {
    const { header = '', members = [] } = world.contract.errorType ?? {};
    const name = response.headers.find(([known]) => known === header)?.[1];
    if (name === undefined) return send(response, request, world);
    const bare = { ...response, headers: response.headers.filter(([known]) => known !== header) };
    return send(withValue(bare, members[0] ?? '', `com.example#${name}`), request, world);
  },
  breaks: ['client-errors-named@client-r-paws', 'client-state-errors@client-r-paws'],
};
