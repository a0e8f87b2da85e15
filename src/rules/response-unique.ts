import type { Exchange } from '../judging/exchange.ts';
import { firstOfEach } from '../judging/identity.ts';
import { excerpt } from '../judging/received.ts';
import { valueAt, withValueAt } from '../judging/response-value.ts';
import type { Defect } from '../judging/finding.ts';
import type { Rule } from '../judging/rule.ts';
import { served } from '../judging/scope.ts';

/**
 * No two requests that are no replays of one another get the same value. Two requests without a token of
 * the suite may both be replays of an earlier run; one of them and one with a new token cannot be one event.
 */
export const responseUnique: Rule = {
  id: 'response-unique',
  judges: 'response/unique',
  profile: 'core',
  summary: 'No identity is given twice.',
  concerns: withValueAt,
  judge: (clause, evidence) => {
    const all = served(evidence);
    const known = ({ tokens }: Exchange): boolean => Object.keys(tokens).length > 0;
    const first = firstOfEach(all, evidence.contract).filter(known);
    const seen = new Map<unknown, Exchange>();
    const again = (exchange: Exchange, keep: boolean): readonly Defect[] => {
      const { value } = valueAt(clause, exchange, evidence.contract);
      if (value === undefined || value === null || value === '') return [];
      const before = seen.get(value);
      if (before === undefined) {
        if (keep) seen.set(value, exchange);
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
    };
    const withTokens = first.flatMap((exchange) => again(exchange, true));
    const others = all.filter((exchange) => !known(exchange)).flatMap((exchange) => again(exchange, false));
    return [...withTokens, ...others];
  },
};
