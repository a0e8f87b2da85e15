import { single } from '../judging/case.ts';
import { answers } from '../judging/expectations.ts';
import { withHeader } from '../judging/request.ts';

/** An Accept that excludes JSON is ignored or answered with 406. */
export const acceptIncompatible = answers({
  id: 'accept-incompatible',
  judges: 'operation/accept-incompatible',
  summary: 'An Accept that excludes JSON is ignored or refused with 406.',
  plan: (clause, { base }) =>
    (clause.parameters.headers as readonly string[]).map((value) =>
      single(`header Accept: ${value}`, withHeader(base, 'Accept', value), { expect: 'answered' }),
    ),
});
