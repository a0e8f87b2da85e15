import type { CaseRun } from '../judging/case.ts';
import { accepted } from '../judging/exchange.ts';
import type { Rule } from '../judging/rule.ts';
import { withMember } from '../judging/request.ts';
import { escaped } from '../values/text.ts';

const times = 3;

/** A large input, legal or one too long, is answered about as fast as a small one: the fastest of several tries are compared. */
export const latencyLinear: Rule = {
  id: 'latency-linear',
  judges: 'operation/latency-linear',
  // Times are compared only after several tries.
  quick: [],
  profile: 'core',
  summary: 'A large input is answered about as fast as a small one.',
  plan: (_, { contract, baseFor }) =>
    contract.members
      .filter(
        ({ schema }) =>
          schema.type === 'string' &&
          schema.enum === undefined &&
          schema.pattern === undefined &&
          (schema.maxLength ?? 0) >= 1000,
      )
      .flatMap(({ name, schema: { maxLength = 0 } }) => {
        const request = (text: string, write: (text: string) => string = JSON.stringify) => ({
          requests: [withMember(baseFor(name), name, write(text))],
        });
        const small = request('$FRESH(a)');
        return (
          [
            ['"a"', 'a'.repeat(maxLength - 1)],
            ['a space', ' '.repeat(maxLength - 1)],
            ['an astral character', '😀'.repeat(maxLength - 1)],
            ['an escaped letter', 'a'.repeat(maxLength - 1), escaped],
            ['a letter, one too many,', 'b'.repeat(maxLength)],
          ] as const
        ).map(([unit, text, write]) => {
          const large = request(`${text}!`, write);
          return {
            label: `body member ${name}: ${unit} × ${[...text].length} and "!", against a short text`,
            steps: Array.from({ length: times }, () => [small, large]).flat(),
            expect: 'answered' as const,
          };
        });
      }),
  concerns: (_, { cases }) => cases.filter(comparable).map(({ last }) => last),
  judge: (clause, { cases }) => {
    const { factor, milliseconds } = clause.parameters as {
      readonly factor: number;
      readonly milliseconds: number;
    };
    return cases.filter(comparable).flatMap(({ case: { label }, exchanges }) => {
      const fastest = (odd: number): number =>
        Math.min(
          ...exchanges.filter((_, index) => index % 2 === odd).map((exchange) => exchange.milliseconds),
        );
      const limit = fastest(0) * factor + milliseconds;
      return fastest(1) <= limit
        ? []
        : [
            {
              about: label,
              expected: `${Math.round(limit)} ms at most, for ${Math.round(fastest(0))} ms with a short text`,
              received: `${Math.round(fastest(1))} ms`,
              exchanges: exchanges.slice(0, 2),
            },
          ];
    });
  },
};

/** A server that refuses even the short text has nothing to be compared with. */
function comparable({ exchanges: [small, large] }: CaseRun): boolean {
  return small !== undefined && accepted(small) && large?.response !== undefined;
}
