import { clientKind } from '../contract/client-clauses.ts';
import { documentedErrors, misnamed, plainErrors } from '../judging/client-errors.ts';
import type { Rule } from '../judging/rule.ts';

/** The client finds the name of a documented error where it looks for it. */
export const clientErrorsNamed: Rule = {
  id: 'client-errors-named',
  judges: clientKind,
  profile: 'clients',
  summary: 'A client finds the name of an error where it looks for it.',
  plan: plainErrors,
  concerns: (_, evidence) => documentedErrors(evidence).map(({ exchange }) => exchange),
  judge: misnamed,
};
