import { isObject } from '../contract/document.ts';
import { keeps } from '../contract/validator.ts';
import { bodyValue } from '../judging/conditions.ts';
import { further, single, type Case } from '../judging/case.ts';
import { answers } from '../judging/expectations.ts';
import { memberJson, membersText, withBody, withMember, type Request } from '../judging/request.ts';
import type { Bench } from '../judging/rule.ts';

/** A member that stands twice is undecided (RFC 8259, section 4): served or refused, never a failure. */
export const duplicateMembers = answers({
  id: 'duplicate-members',
  judges: 'body/duplicate-members',
  summary: 'A member that stands twice is accepted or refused with 400.',
  plan: (_, bench) => {
    const { base, baseFor, contract } = bench;
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
        nested(bench),
      );
  },
});

function twice(name: string, request: Request, json: string): Case {
  const text = membersText([...request.members, [name, json]]);
  return further(single(`body member ${name}: twice`, withBody(request, text), { expect: 'answered' }));
}

/** The first member of the JSON that a condition wants in a text, standing there twice. */
function nested({ contract, examples }: Bench): readonly Case[] {
  return contract.conditions.flatMap(({ when, then }) =>
    Object.entries(then.properties ?? {}).flatMap(([name, { contentMediaType }]) => {
      if (contentMediaType !== 'application/json') return [];
      const found = examples.find(({ request }) => keeps(when, bodyValue(request)));
      const json = found && memberJson(found.request, name);
      if (found === undefined || json === undefined) return [];
      const text: unknown = JSON.parse(json);
      const inner: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
      if (!isObject(inner)) return [];
      const [first] = Object.entries(inner);
      if (first === undefined) return [];
      const doubled = membersText(
        [...Object.entries(inner), first].map(([key, value]) => [key, JSON.stringify(value)]),
      );
      return [
        further(
          single(
            `body member ${name}: ${first[0]} twice in its JSON`,
            withMember(found.request, name, JSON.stringify(doubled)),
            { expect: 'answered' },
          ),
        ),
      ];
    }),
  );
}
