import type { Fault } from '../fault.ts';
import { errorNamedWithANamespace } from './error-named-with-a-namespace.ts';

/** Clients that read the name of an error as it stands get a namespace before it. */
export const clientsLostByANamespace: Fault = {
  ...errorNamedWithANamespace,
  id: 'clients-lost-by-a-namespace',
  summary: 'clients that read the name of an error as it stands get a namespace before it',
  breaks: [
    'client-errors-named@client-aws-sdk-js-v2',
    'client-errors-named@client-aws-sdk-java-v2',
    'client-errors-named@client-r-paws',
    'client-state-errors@client-aws-sdk-js-v2',
    'client-state-errors@client-aws-sdk-java-v2',
    'client-state-errors@client-r-paws',
  ],
};
