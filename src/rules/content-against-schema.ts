import { isObject, type Schema } from '../contract/document.ts';
import { single } from '../judging/case.ts';
import { examplesUnder } from '../judging/conditions.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { memberJson, withMember } from '../judging/request.ts';

/** JSON in a text that breaks its `contentSchema` in one way is refused. */
export const contentAgainstSchema = refuses({
  id: 'content-against-schema',
  judges: 'conditional/contentSchema',
  summary: 'JSON in a text that breaks its schema is refused.',
  plan: (clause, bench) => {
    const name = namedMember(clause);
    const schema = clause.value as Schema;
    return examplesUnder(clause, bench).flatMap((example, index) => {
      const text = JSON.parse(memberJson(example.request, name) ?? '""') as string;
      const legal: unknown = JSON.parse(text);
      const wrong: readonly (readonly [string, unknown])[] = [
        ...(schema.type === 'object'
          ? ([
              ['an array', [legal]],
              ['a string', text],
              ['a number', 1],
              ['null', null],
            ] as const)
          : []),
        ...(isObject(legal)
          ? (schema.required ?? []).flatMap((member) => broken(legal, member, schema))
          : []),
      ];
      return wrong
        .filter((_, at) => index === 0 || at >= 4)
        .map(([told, value]) =>
          single(
            `body member ${name}: JSON that is ${told} (${example.name})`,
            withMember(example.request, name, JSON.stringify(JSON.stringify(value))),
            {
              expect: 'refused',
              twin: example.request,
            },
          ),
        );
    });
  },
});

function broken(
  legal: Readonly<Record<string, unknown>>,
  member: string,
  schema: Schema,
): readonly (readonly [string, unknown])[] {
  const { [member]: _, ...rest } = legal;
  const own = schema.properties?.[member];
  return [
    [`an object without ${member}`, rest],
    [
      `an object with ${member.toLowerCase()} for ${member}`,
      { ...rest, [member.toLowerCase()]: legal[member] ?? null },
    ],
    [`an object whose ${member} is null`, { ...legal, [member]: null }],
    [`an object whose ${member} is a number`, { ...legal, [member]: 1 }],
    ...((own?.minLength ?? 0) > 0
      ? [[`an object whose ${member} is empty`, { ...legal, [member]: '' }] as const]
      : []),
  ];
}
