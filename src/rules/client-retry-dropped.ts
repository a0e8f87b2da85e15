import { clientKind } from '../contract/client-clauses.ts';
import { droppedAndAgain } from '../judging/client-retries.ts';
import { accepts } from '../judging/expectations.ts';

/**
 * The connection breaks before an answer comes, and the client sends the same again: where the client itself does
 * not, the library below it or its caller does.
 */
export const clientRetryDropped = accepts({
  id: 'client-retry-dropped',
  judges: clientKind,
  profile: 'clients',
  summary: 'What a client sends again after its connection broke is accepted.',
  plan: droppedAndAgain,
});
