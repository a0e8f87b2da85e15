import { accepted } from '../judging/exchange.ts';
import { namedMember } from '../judging/lengths.ts';
import { received } from '../judging/received.ts';
import { refusalText } from '../judging/refusal.ts';
import { fresh, withMember } from '../judging/request.ts';
import type { Evidence, Rule } from '../judging/rule.ts';

/**
 * A token that is known excuses no fault: the faulty request is refused, not answered as a replay. Not
 * judged where the target serves it with a new token too; other rules look at that.
 */
export const replayValidated: Rule = {
  id: 'replay-validated',
  judges: 'request/validated',
  profile: 'core',
  quick: [],
  summary: 'A faulty request is refused although its token is known.',
  plan: (clause, { base, contract }) => {
    const name = namedMember(clause);
    const good = withMember(base, name, fresh());
    return contract.members
      .filter((one) => one.name !== name)
      .flatMap((one) => {
        const { enum: listed, maxLength } = one.schema;
        if (listed === undefined && maxLength === undefined) return [];
        const [told, json] =
          listed === undefined
            ? ['too long', JSON.stringify('a'.repeat((maxLength ?? 0) + 1))]
            : ['unlisted', '"unlisted"'];
        const bad = withMember(good, one.name, json);
        return [
          {
            label: `body member ${one.name}: ${told}, with a token that is known`,
            steps: [good, withMember(bad, name, fresh('b')), bad].map((request) => ({ requests: [request] })),
            expect: 'answered' as const,
          },
        ];
      });
  },
  concerns: (_, evidence) => telling(evidence).map(({ last }) => last),
  judge: (clause, evidence) =>
    telling(evidence)
      .filter(({ last }) => accepted(last))
      .map(({ case: { label }, exchanges: [good], last }) => ({
        about: label,
        expected: refusalText(clause, evidence.contract),
        received: received(last, evidence.contract),
        exchanges: good === undefined ? [last] : [good, last],
      })),
};

/** The cases whose good request was accepted, and whose faulty one was not, with a token of its own. */
function telling({ cases }: Evidence) {
  return cases.filter(({ exchanges: [good, bad] }) => {
    return good !== undefined && accepted(good) && bad !== undefined && !accepted(bad);
  });
}
