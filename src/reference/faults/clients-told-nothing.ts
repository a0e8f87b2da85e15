import type { Fault } from '../fault.ts';
import { errorTextMissing } from './error-text-missing.ts';

/** No client has a text to show. */
export const clientsToldNothing: Fault = {
  ...errorTextMissing,
  id: 'clients-told-nothing',
  summary: 'no client has a text to show',
  breaks: ['client-errors-told@client-*', 'client-state-errors@client-*'],
};
