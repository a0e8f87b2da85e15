import { further, single, type Case } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { membersText, withBody } from '../judging/request.ts';
import { brokenJson } from '../values/arbitraries.ts';
import { malformed, rarelyOverlooked, type Malformed } from '../values/malformed-json.ts';

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
  plan: (_, { base }) => {
    const text = membersText(base.members);
    const broken = (all: readonly Malformed[]): readonly Case[] =>
      all.map((one) =>
        single(`body: ${one.name}`, withBody(base, one.text), { expect: 'refused', twin: base }),
      );
    return [...broken(malformed(text)), ...broken(rarelyOverlooked(text)).map(further)];
  },
  property: (_, { base }) =>
    brokenJson(membersText(base.members)).map((text) =>
      single('body: JSON broken at random', withBody(base, text), { expect: 'refused', twin: base }),
    ),
});
