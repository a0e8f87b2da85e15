import { single } from '../judging/case.ts';
import { answers } from '../judging/expectations.ts';
import { withMember } from '../judging/request.ts';

/** Numbers beyond every machine type are legal JSON (RFC 8259, section 6): ignored or refused, never a failure. */
export const numbersHuge = answers({
  id: 'numbers-huge',
  judges: 'body/numbers-huge',
  summary: 'A huge number is accepted or refused with 400.',
  plan: (_, { base }) =>
    [
      ['1e400', '1e400'],
      ['5,000 digits', '9'.repeat(5000)],
      ['a fraction of 5,000 digits', `0.${'1'.repeat(5000)}`],
      ['an exponent of 20 digits', '1e99999999999999999999'],
    ].map(([name = '', json = '']) =>
      single(`body member "unknown": ${name}`, withMember(base, 'unknown', json), { expect: 'answered' }),
    ),
});
