import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { membersText, withBody } from '../judging/request.ts';

/** A body that is JSON but no object is refused: Smithy restJson1 has an error of its own for it. */
export const bodyOtherType = refuses({
  id: 'body-other-type',
  judges: 'body/type',
  quick: ['an array with the object', 'an array of the values'],
  summary: 'A body that is an array, a string, a number, a boolean or null is refused.',
  plan: (_, { base }) => {
    const object = membersText(base.members);
    const values = base.members.map(([, json]) => json);
    return [
      `[${object}]`,
      `[${values.join(',')}]`,
      '[]',
      JSON.stringify(object),
      '1',
      'true',
      'false',
      'null',
    ].map((text, index) =>
      single(
        `body: ${index === 0 ? 'an array with the object' : index === 1 ? 'an array of the values' : index === 3 ? 'a string with the object' : text}`,
        withBody(base, text),
        { expect: 'refused', twin: base },
      ),
    );
  },
});
