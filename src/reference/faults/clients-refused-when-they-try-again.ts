import type { Fault } from '../fault.ts';
import { replayRefused } from './replay-refused.ts';

/** What a client sends again is refused. */
export const clientsRefusedWhenTheyTryAgain: Fault = {
  ...replayRefused,
  id: 'clients-refused-when-they-try-again',
  summary: 'what a client sends again is refused',
  breaks: ['client-retry-dropped@client-*'],
  // It sends constant tokens with different payloads.
  mayBreak: ['client-requests-served@client-amazon-connect-chatjs'],
};
