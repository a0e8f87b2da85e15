import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { withHeader, withoutHeader } from '../judging/request.ts';

/** A request without Accept, or with one that admits JSON, is served. */
export const acceptTolerated = accepts({
  id: 'accept-tolerated',
  judges: 'operation/accept-tolerated',
  quick: ['*/*', 'q='],
  summary: 'An absent Accept, and one that admits JSON, are served.',
  plan: (clause, { base }) => [
    single('header Accept: absent', withoutHeader(base, 'Accept'), { expect: 'accepted' }),
    ...(clause.parameters.headers as readonly string[]).map((value) =>
      single(`header Accept: ${value}`, withHeader(base, 'Accept', value), { expect: 'accepted' }),
    ),
  ],
});
