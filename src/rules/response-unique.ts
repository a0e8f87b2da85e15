import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../judging/exchange.ts';
import { firstOfEach } from '../judging/identity.ts';
import { excerpt } from '../judging/received.ts';
import { valueAt, withValueAt } from '../judging/response-value.ts';
import type { Defect } from '../judging/finding.ts';
import type { Rule } from '../judging/rule.ts';
import { served } from '../judging/scope.ts';

/** Who asked: nothing published says that the events of two participants have different values. A state gives each case one of its own. */
function participant({ request, state, caseId }: Exchange, { credential }: Contract): string {
  if (state !== undefined) return caseId;
  const header = credential?.header.toLowerCase();
  return request.headers.find(([name]) => name.toLowerCase() === header)?.[1] ?? '';
}

/**
 * No two requests of one participant that are no replays of one another get the same value. Two requests without a token of
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
    const seen = new Map<string, Map<unknown, Exchange>>();
    const again = (exchange: Exchange, keep: boolean): readonly Defect[] => {
      const { value } = valueAt(clause, exchange, evidence.contract);
      if (value === undefined || value === null || value === '') return [];
      const who = participant(exchange, evidence.contract);
      const own = seen.get(who) ?? new Map<unknown, Exchange>();
      seen.set(who, own);
      const before = own.get(value);
      if (before === undefined) {
        if (keep) own.set(value, exchange);
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
