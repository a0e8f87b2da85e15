import { single } from '../judging/case.ts';
import { answers } from '../judging/expectations.ts';
import { freeTextRequests } from '../judging/free-text.ts';

/** An escaped NUL or noncharacter is undecided: served or refused, never a failure. */
export const nulCharacters = answers({
  id: 'nul-characters',
  judges: 'body/nul-characters',
  quick: ['uffff'],
  summary: 'An escaped NUL or noncharacter is accepted or refused with 400.',
  plan: (_, bench) =>
    ['"a\\u0000b"', '"\\uffff"', '"\\ufdd0"'].flatMap((json) =>
      freeTextRequests(bench, json).map(({ name, request }) =>
        single(`body member ${name}: ${json}`, request, { expect: 'answered' }),
      ),
    ),
});
