import { conditionalFor } from '../judging/conditions.ts';
import { further, single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { memberJson, withMember } from '../judging/request.ts';
import { jsonOfOtherType } from '../values/arbitraries.ts';
import { otherTypes } from '../values/other-types.ts';

/** A member of another JSON type is refused, not turned into the right one. */
export const typeOther = refuses({
  id: 'type-other',
  judges: 'request/type',
  quick: ['a number', 'true', 'an array with', 'an object with'],
  summary: 'A member of each other JSON type is refused.',
  plan: (clause, bench) => {
    const { baseFor, examples } = bench;
    const name = namedMember(clause);
    const base = baseFor(name);
    const legal = memberJson(base, name) ?? 'null';
    const unwrapped = examples.flatMap(({ name: told, request }) => {
      const text = memberJson(request, name);
      const inner: unknown = text === undefined ? undefined : JSON.parse(text);
      if (typeof inner !== 'string' || !inner.startsWith('{')) return [];
      return [
        single(
          `body member ${name}: the object instead of its text (${told})`,
          withMember(request, name, inner),
          { expect: 'refused', twin: request },
        ),
      ];
    });
    const others = otherTypes(clause.value as string, legal).map(({ name: told, json }) =>
      single(`body member ${name}: ${told}`, withMember(base, name, json), { expect: 'refused', twin: base }),
    );
    const conditional = conditionalFor(name, bench);
    const [first] = otherTypes(clause.value as string, legal);
    const under =
      conditional === undefined || first === undefined
        ? []
        : [
            further(
              single(
                `body member ${name}: ${first.name} (${conditional.name})`,
                withMember(conditional.request, name, first.json),
                { expect: 'refused', twin: conditional.request },
              ),
            ),
          ];
    return [...others, ...unwrapped, ...under];
  },
  property: (clause, { baseFor }) => {
    if (clause.value !== 'string') return undefined;
    const name = namedMember(clause);
    const base = baseFor(name);
    return jsonOfOtherType().map((json) =>
      single(`body member ${name}: a value of another type at random`, withMember(base, name, json), {
        expect: 'refused',
        twin: base,
      }),
    );
  },
});
