import type { Fault } from '../fault.ts';
import { errorNamesDisagree } from './error-names-disagree.ts';

/** The one client that believes the body reads another name there. */
export const clientsLostByNamesThatDisagree: Fault = {
  ...errorNamesDisagree,
  id: 'clients-lost-by-names-that-disagree',
  summary: 'the one client that believes the body reads another name there',
  breaks: ['client-errors-named@client-aws-sdk-js-v2', 'client-state-errors@client-aws-sdk-js-v2'],
};
