import { clientKind } from '../contract/client-clauses.ts';
import { clientCases } from '../judging/client-cases.ts';
import { accepts } from '../judging/expectations.ts';

/** Each legal request that was recorded of the client is accepted, byte for byte as it was sent. */
export const clientRequestsServed = accepts({
  id: 'client-requests-served',
  judges: clientKind,
  profile: 'clients',
  summary: 'What a client was recorded to send is accepted, byte for byte.',
  plan: (clause, bench) => clientCases(clause, bench, 'served'),
});
