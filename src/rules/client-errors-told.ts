import { clientKind } from '../contract/client-clauses.ts';
import { documentedErrors, plainErrors, untold } from '../judging/client-errors.ts';
import type { Rule } from '../judging/rule.ts';

/** The client finds the text of a documented error. Without it the client still knows the error, so this only warns. */
export const clientErrorsTold: Rule = {
  id: 'client-errors-told',
  judges: clientKind,
  profile: 'clients',
  summary: 'A client finds the text of an error where it looks for it.',
  plan: plainErrors,
  concerns: (_, evidence) => documentedErrors(evidence).map(({ exchange }) => exchange),
  judge: untold,
};
