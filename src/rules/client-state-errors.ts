import { clientKind } from '../contract/client-clauses.ts';
import { single } from '../judging/case.ts';
import { servedOf, unrecorded } from '../judging/client-cases.ts';
import { misnamed, untold } from '../judging/client-errors.ts';
import { meets } from '../judging/conditions.ts';
import type { Rule } from '../judging/rule.ts';
import { withoutStateError } from '../judging/stateful.ts';

/** The client understands the error of each provider state. */
export const clientStateErrors: Rule = {
  id: 'client-state-errors',
  judges: clientKind,
  profile: 'clients',
  summary: 'A client understands the error of each provider state.',
  plan: (clause, bench) => {
    const sent = servedOf(clause, bench);
    if (sent.length === 0) return [unrecorded(clause)];
    return bench.contract.states.flatMap(({ name, error, condition }) => {
      const one = sent.find(({ request }) => meets(request, condition, bench.contract));
      if (error === undefined || one === undefined) return [];
      return [
        single(`${name}: ${one.label}`, one.request, {
          expect: 'refused',
          twin: one.request,
          state: { name, params: {} },
        }),
      ];
    });
  },
  unmet: (_, evidence) => withoutStateError(evidence),
  judge: (clause, evidence) => [...misnamed(clause, evidence), ...untold(clause, evidence)],
};
