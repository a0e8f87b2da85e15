import { further, single, type Case } from '../judging/case.ts';
import { answers } from '../judging/expectations.ts';
import { memberJson, membersText, withBody, type Request } from '../judging/request.ts';

/** A member that stands twice is undecided (RFC 8259, section 4): served or refused, never a failure. */
export const duplicateMembers = answers({
  id: 'duplicate-members',
  judges: 'body/duplicate-members',
  summary: 'A member that stands twice is accepted or refused with 400.',
  plan: (_, { base, baseFor, contract }) => {
    const [first] = base.members;
    if (first === undefined) return [];
    const other = [first[0], '"x"'] as const;
    return [
      ['twice with one value', [...base.members, first]] as const,
      ['twice, the second value unlisted', [...base.members, other]] as const,
      ['twice, the first value unlisted', [other, ...base.members]] as const,
    ]
      .map(([name, members]) =>
        single(`body member ${first[0]}: ${name}`, withBody(base, membersText(members)), {
          expect: 'answered',
        }),
      )
      .concat(
        contract.members
          .filter(({ name }) => name !== first[0])
          .map(({ name }) => twice(name, baseFor(name), memberJson(baseFor(name), name) ?? 'null')),
      );
  },
});

function twice(name: string, request: Request, json: string): Case {
  const text = membersText([...request.members, [name, json]]);
  return further(single(`body member ${name}: twice`, withBody(request, text), { expect: 'answered' }));
}
