import { further, single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { membersText, withBody } from '../judging/request.ts';
import { brokenJson } from '../values/arbitraries.ts';
import { malformed } from '../values/malformed-json.ts';

/** Beginnings of the names of those that few parsers overlook. */
const seldom = [
  'a value left out',
  'the value of the last',
  'cut inside',
  'a comma before',
  'a comma after the value',
  'a semicolon',
  'a bracket',
  'a no-break space before',
  'a no-break space after',
  'a form feed before',
  'a vertical tab',
  'a line separator',
];

/** A text that is not JSON by RFC 8259 is refused, however near it is. */
export const jsonMalformed = refuses({
  id: 'json-malformed',
  judges: 'body/json-malformed',
  quick: [
    'a comma after the last member',
    'a line comment inside',
    'single quotes',
    'NaN',
    'a form feed',
    'a second object',
    'a NUL after',
    'no closing brace',
    'a leading zero',
    'a hexadecimal number',
    'a name without quotes',
    'undefined',
    'a guard before the value',
  ],
  summary: 'Text that is almost JSON is refused.',
  plan: (_, { base }) =>
    malformed(membersText(base.members)).map(({ name, text }) => {
      const one = single(`body: ${name}`, withBody(base, text), { expect: 'refused', twin: base });
      return seldom.some((told) => name.startsWith(told)) ? further(one) : one;
    }),
  property: (_, { base }) =>
    brokenJson(membersText(base.members)).map((text) =>
      single('body: JSON broken at random', withBody(base, text), { expect: 'refused', twin: base }),
    ),
});
