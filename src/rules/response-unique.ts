import { firstOfEach } from '../judging/identity.ts';
import { excerpt } from '../judging/received.ts';
import { valueAt, withValueAt } from '../judging/response-value.ts';
import type { Defect } from '../judging/finding.ts';
import type { Rule } from '../judging/rule.ts';
import { served } from '../judging/scope.ts';

/** No two requests that are no replays of one another get the same value. Not judged: requests without a token of the suite. */
export const responseUnique: Rule = {
  id: 'response-unique',
  judges: 'response/unique',
  profile: 'core',
  summary: 'No identity is given twice.',
  concerns: withValueAt,
  judge: (clause, evidence) => {
    const seen = new Map<unknown, number>();
    const first = firstOfEach(served(evidence), evidence.contract).filter(
      ({ tokens }) => Object.keys(tokens).length > 0,
    );
    return first.flatMap((exchange, index): readonly Defect[] => {
      const { value } = valueAt(clause, exchange);
      const before = first[seen.get(value) ?? -1];
      if (value === undefined || value === null || value === '') return [];
      if (before === undefined) {
        seen.set(value, index);
        return [];
      }
      return [
        {
          about: 'two requests',
          expected: 'an identity of its own for each',
          received: `${excerpt(value)} for both`,
          exchanges: [before, exchange],
        },
      ];
    });
  },
};
