import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { withMember } from '../judging/request.ts';

/** Members that the operation does not know are ignored, whatever their names and values. */
export const membersUnknown = accepts({
  id: 'members-unknown',
  judges: 'body/additionalProperties',
  quick: 2,
  summary: 'Unknown members are ignored.',
  plan: (_, { contract, base }) => {
    const cased = contract.members.map(({ name }) => [name.toLowerCase(), '1'] as const).filter(([name]) => !contract.members.some((one) => one.name === name));
    return [
      ['unknown', '"x"'] as const,
      ['Unknown', 'null'] as const,
      ['unknown', '{"a":[1,2,{"b":null}]}'] as const,
      ['', '1'] as const,
      ['__proto__', '{"x":1}'] as const,
      ['constructor', '"x"'] as const,
      ['toString', '1'] as const,
      ['hasOwnProperty', '1'] as const,
      ['$ref', '"#/"'] as const,
      ...cased,
    ].map(([name, json]) =>
      single(`body member ${JSON.stringify(name)}: ${json}`, withMember(base, name, json), { expect: 'accepted' }),
    );
  },
});
