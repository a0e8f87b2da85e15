import { single } from '../judging/case.ts';
import { answers } from '../judging/expectations.ts';
import { freeTextRequests } from '../judging/free-text.ts';

/** An escaped lone surrogate is undecided (RFC 8259, section 8.2): served or refused, never a failure. */
export const loneSurrogates = answers({
  id: 'lone-surrogates',
  judges: 'body/lone-surrogates',
  summary: 'An escaped lone surrogate is accepted or refused with 400.',
  plan: (_, bench) =>
    ['"a\\ud800b"', '"\\udc00"', '"\\udc00\\ud800"'].flatMap((json) =>
      freeTextRequests(bench, json).map(({ name, request }) =>
        single(`body member ${name}: ${json}`, request, { expect: 'answered' }),
      ),
    ),
});
