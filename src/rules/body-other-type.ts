import { further, single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { memberJson, membersText, withBody } from '../judging/request.ts';

/** A body that is JSON but no object is refused: Smithy restJson1 has an error of its own for it. */
export const bodyOtherType = refuses({
  id: 'body-other-type',
  judges: 'body/type',
  quick: ['an array with the object', 'an array of the values'],
  summary: 'A body that is an array, a string, a number, a boolean or null is refused.',
  plan: (_, { base, baseFor, contract }) => {
    const object = membersText(base.members);
    const values = base.members.map(([, json]) => json);
    // What a deserialiser reads as a record of all its fields, in the order in which they are declared or by name.
    const every = contract.members.map(
      ({ name }) => [name, memberJson(baseFor(name), name) ?? 'null'] as const,
    );
    const byName = every.toSorted(([one], [other]) => (one < other ? -1 : 1));
    const records = [
      ['in the order of the description', every] as const,
      ['by their names', byName] as const,
    ].map(
      ([told, all]) =>
        [
          `an array of the values of every member, ${told}`,
          `[${all.map(([, json]) => json).join(',')}]`,
        ] as const,
    );
    const all = [
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
    const rare = [...records, ['0', '0'] as const, ['an empty text', '""'] as const];
    return [
      ...all,
      ...rare.map(([told, text]) =>
        further(single(`body: ${told}`, withBody(base, text), { expect: 'refused', twin: base })),
      ),
    ];
  },
});
