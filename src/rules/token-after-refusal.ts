import type { Contract } from '../contract/contract.ts';
import { keeps } from '../contract/validator.ts';
import { bodyValue } from '../judging/conditions.ts';
import { accepted, beganAt, type Exchange } from '../judging/exchange.ts';
import { answeredTime } from '../judging/identity.ts';
import { namedMember } from '../judging/lengths.ts';
import { received } from '../judging/received.ts';
import {
  unknownCredential,
  fresh,
  membersText,
  withBody,
  withHeader,
  withMember,
  withoutMember,
  type Request,
} from '../judging/request.ts';
import type { Defect } from '../judging/finding.ts';
import type { Bench, Rule } from '../judging/rule.ts';
import { firstServed } from '../judging/scope.ts';

/** Milliseconds between the refused request and the good one, and how much of it a clock may lose. */
const pause = 60;
const slack = 25;

/**
 * A refused request has no effect: its token can still be used, and the event is of the time of the
 * request that was accepted.
 */
export const tokenAfterRefusal: Rule = {
  id: 'token-after-refusal',
  byClock: true,
  judges: 'request/refused',
  profile: 'core',
  summary: 'The token of a refused request can still be used.',
  plan: (clause, { base, contract, examples, quick }) => {
    const name = namedMember(clause);
    const good = withMember(base, name, fresh());
    const required = contract.members.find((one) => one.required && one.name !== name)?.name;
    const long = contract.members.find(
      (one) => one.name !== name && one.schema.maxLength !== undefined && one.schema.enum === undefined,
    );
    const short = contract.members.find(
      (one) => one.name !== name && (one.schema.minLength ?? 0) > 0 && one.schema.enum === undefined,
    );
    const bad = [
      ...(required === undefined
        ? []
        : [
            [`${required} unlisted`, withMember(good, required, '"unlisted"')] as const,
            [`${required} missing`, withoutMember(good, required)] as const,
            [`a number for ${required}`, withMember(good, required, '1')] as const,
          ]),
      ...(long === undefined
        ? []
        : [
            [
              `${long.name} too long`,
              withMember(good, long.name, `"${'a'.repeat((long.schema.maxLength ?? 0) + 1)}"`),
            ] as const,
          ]),
      ...(short === undefined || quick
        ? []
        : [
            [
              `${short.name} too short`,
              withMember(good, short.name, `"${'a'.repeat((short.schema.minLength ?? 0) - 1)}"`),
            ] as const,
          ]),
      ['a foreign media type', withHeader(good, 'Content-Type', 'text/plain')] as const,
      ['broken JSON', withBody(good, `${membersText(good.members)},`)] as const,
      ...(contract.credential === undefined
        ? []
        : [
            [
              'an unknown credential',
              withHeader(good, contract.credential.header, unknownCredential),
            ] as const,
          ]),
    ];
    const lacking = quick ? [] : lackingWhatIsRequired(contract, examples);
    return [
      ...bad.map(([told, request]) => [told, request, good] as const),
      ...lacking.map(([told, request, whole]) => {
        return [told, withMember(request, name, fresh()), withMember(whole, name, fresh())] as const;
      }),
    ].map(([told, request, then]) => ({
      label: `a request with ${told}, then the good one with the same token`,
      steps: [{ requests: [request] }, { requests: [then], after: pause }],
      expect: 'accepted',
    }));
  },
  concerns: (_, { cases }) =>
    cases.flatMap(({ exchanges: [bad] }) => (bad === undefined || accepted(bad) ? [] : [bad])),
  judge: (_, evidence) => {
    const { contract } = evidence;
    const ahead = (exchange: Exchange): number =>
      (answeredTime(exchange, contract) ?? Infinity) - beganAt(exchange);
    const own = new Set(evidence.cases.flatMap(({ exchanges }) => exchanges));
    const others = firstServed(evidence).filter((exchange) => !own.has(exchange));
    const least = Math.min(Infinity, ...others.map(ahead));
    const room = slack + grain(others.map((exchange) => answeredTime(exchange, contract) ?? 1));
    return evidence.cases.flatMap(({ case: { label }, exchanges }): readonly Defect[] => {
      const [bad, good] = exchanges;
      if (bad === undefined || good === undefined || accepted(bad)) return [];
      const expected = `accepted with ${contract.success.status}, as if nothing had been before`;
      if (!accepted(good))
        return [{ about: label, expected, received: received(good, contract), exchanges: [bad, good] }];
      if (!Number.isFinite(ahead(good)) || ahead(good) > least - room) return [];
      // A clock that stands still gives its time to others too, long before and after.
      const time = answeredTime(good, contract);
      const isShared = others.some(
        (other) => answeredTime(other, contract) === time && Math.abs(beganAt(other) - beganAt(bad)) > slack,
      );
      if (isShared) return [];
      return [
        { about: label, expected, received: 'the time of the refused request', exchanges: [bad, good] },
      ];
    });
  },
};

/** For each condition a request that lacks what it requires, and the same one whole. */
function lackingWhatIsRequired(
  { conditions }: Contract,
  examples: Bench['examples'],
): readonly (readonly [told: string, lacking: Request, whole: Request])[] {
  return conditions.flatMap(({ when, then: { required = [] } }) => {
    const whole = examples.find(({ request }) => keeps(when, bodyValue(request)));
    return whole === undefined
      ? []
      : required.map((name) => {
          return [
            `${name} missing (${whole.name})`,
            withoutMember(whole.request, name),
            whole.request,
          ] as const;
        });
  });
}

/** The step in milliseconds in which the times are given: a time in whole seconds may be a second old. */
function grain(times: readonly number[]): number {
  return [1000, 100, 10].find((size) => times.every((time) => time % size === 0)) ?? 1;
}
