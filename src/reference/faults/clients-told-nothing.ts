import type { Fault } from '../fault.ts';
import { errorTextMissing } from './error-text-missing.ts';

/** No client has a text to show. */
export const clientsToldNothing: Fault = {
  ...errorTextMissing,
  id: 'clients-told-nothing',
  profile: 'clients',
  summary: 'no client has a text to show',
  breaks: ['client-errors-told@client-*'],
};
