import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { withBody } from '../judging/request.ts';

/** A request without a body, or with an empty one, is refused. */
export const bodyMissing = refuses({
  id: 'body-missing',
  judges: 'body/required',
  summary: 'A request without a body is refused.',
  plan: (_, { base }) => [
    single('body: empty', withBody(base, ''), { expect: 'refused', twin: base }),
    single('body: none', withBody(base, null), { expect: 'refused', twin: base }),
  ],
});
