import { isObject, type Schema } from '../contract/document.ts';
import { further, single } from '../judging/case.ts';
import { examplesUnder } from '../judging/conditions.ts';
import { answers } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { memberJson, withMember } from '../judging/request.ts';

/** JSON in a text that parsers stumble over is served or refused, and never a failure. */
export const contentOdd = answers({
  id: 'content-odd',
  judges: 'conditional/contentSchema',
  summary: 'Odd JSON in a text is accepted or refused with 400.',
  plan: (clause, bench) => {
    const [example] = examplesUnder(clause, bench);
    if (example === undefined) return [];
    const name = namedMember(clause);
    const { required = [] } = clause.value as Schema;
    const legal: unknown = JSON.parse(JSON.parse(memberJson(example.request, name) ?? '""') as string);
    if (!isObject(legal)) return [];
    const inside = JSON.stringify(legal).slice(1, -1);
    const odd: Readonly<Record<string, string>> = {
      'nested deeply': `{${inside},"unknown":${'['.repeat(2000)}${']'.repeat(2000)}}`,
      'with __proto__': `{"__proto__":{"a":1},${inside}}`,
      'with a number beyond any double': `{${inside},"unknown":1e999}`,
      'with a lone surrogate': `{${inside},"unknown":"\\ud800"}`,
      ...Object.fromEntries(
        required.map((member) => [
          `with a long ${member}`,
          JSON.stringify({ ...legal, [member]: 'a'.repeat(300) }),
        ]),
      ),
    };
    return Object.entries(odd).map(([told, text], at) => {
      const one = single(
        `body member ${name}: JSON ${told} (${example.name})`,
        withMember(example.request, name, JSON.stringify(text)),
        { expect: 'answered' },
      );
      return at === 0 ? one : further(one);
    });
  },
});
