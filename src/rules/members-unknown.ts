import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { withMember } from '../judging/request.ts';

/** Members that the operation does not know are ignored, whatever their names and values. */
export const membersUnknown = accepts({
  id: 'members-unknown',
  judges: 'body/additionalProperties',
  summary: 'Unknown members are ignored.',
  plan: (_, { contract, base }) => {
    const cased = contract.members
      .map(({ name }) => [name.toLowerCase(), '1'] as const)
      .filter(([name]) => !contract.members.some((one) => one.name === name));
    const all = [
      ['unknown', '"x"'] as const,
      ['unknown', '{"a":[1,2,{"b":null}]}'] as const,
      ['', '1'] as const,
      ['__proto__', '{"x":1}'] as const,
      ['constructor', '"x"'] as const,
      ['toString', '1'] as const,
      ['$ref', '"#/"'] as const,
      ...cased,
    ];
    const many = Array.from({ length: 1000 }, (__, at) => [`unknown${at}`, '1'] as const);
    return [
      ...all.map(([name, json]) =>
        single(`body member ${JSON.stringify(name)}: ${json}`, withMember(base, name, json), {
          expect: 'accepted',
        }),
      ),
      single(
        'body: 1,000 unknown members',
        { ...base, members: [...base.members, ...many] },
        { expect: 'accepted' },
      ),
    ];
  },
});
