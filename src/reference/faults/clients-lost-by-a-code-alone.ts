import type { Fault } from '../fault.ts';
import { withValue } from '../edit.ts';

/** Errors are named in the second member of the body alone, where one client does not look. */
export const clientsLostByACodeAlone: Fault = {
  id: 'clients-lost-by-a-code-alone',
  family: 'H',
  summary: 'errors are named in the second member of the body alone, where one client does not look',
  step: 'send',
  deviate: (send) => (response, request, world) => {
    const { header = '', members = [] } = world.contract.errorType ?? {};
    const name = response.headers.find(([known]) => known === header)?.[1];
    if (name === undefined) return send(response, request, world);
    const bare = { ...response, headers: response.headers.filter(([known]) => known !== header) };
    return send(withValue(bare, members[1] ?? '', name), request, world);
  },
  breaks: ['client-errors-named@client-aws-sdk-java-v2', 'client-state-errors@client-aws-sdk-java-v2'],
};
