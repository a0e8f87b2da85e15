import { clientKind } from '../contract/client-clauses.ts';
import { misnamed, plainErrors } from '../judging/client-errors.ts';
import type { Rule } from '../judging/rule.ts';

/** The client finds the name of a documented error where it looks for it. */
export const clientErrorsNamed: Rule = {
  id: 'client-errors-named',
  judges: clientKind,
  profile: 'clients',
  summary: 'A client finds the name of an error where it looks for it.',
  plan: plainErrors,
  judge: misnamed,
};
