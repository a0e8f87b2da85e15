import type { Fault } from '../fault.ts';
import { failureSpendsTheToken } from './failure-spends-the-token.ts';

/** What a client sends again after a failure is refused. */
export const clientsRefusedAfterAFailure: Fault = {
  ...failureSpendsTheToken,
  id: 'clients-refused-after-a-failure',
  summary: 'what a client sends again after a failure is refused',
  breaks: ['client-retry-failed@client-*'],
};
