import type { Contract } from '../contract/contract.ts';
import { single, type Case, type CaseRun } from '../judging/case.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import { refuses } from '../judging/expectations.ts';
import type { Defect } from '../judging/finding.ts';
import { identity } from '../judging/identity.ts';
import { received } from '../judging/received.ts';
import { fresh, membersText, withBody, withMember, withoutMember } from '../judging/request.ts';
import type { Bench, Evidence, Rule } from '../judging/rule.ts';

/** A name as no contract has it. */
const foreign = 'unknown';

const required = refuses({
  id: 'member-names-exact',
  judges: 'body/member-names-exact',
  summary: 'A member under nearly its name is another member.',
  plan: (_, bench) => {
    const { contract, base } = bench;
    return [
      ...contract.members
        .filter(({ required }) => required)
        .flatMap(({ name }) =>
          nearly(name).map((other) =>
            single(
              `body member ${name}: named ${JSON.stringify(other)}`,
              withBody(
                base,
                membersText(base.members.map(([known, json]) => [known === name ? other : known, json])),
              ),
              { expect: 'refused', twin: base },
            ),
          ),
        ),
      ...(bench.quick ? [] : [...tokens(bench), ...values(bench)]),
    ];
  },
});

/**
 * A required member under a name in another case, or with white space, is missing; an optional one is
 * unknown. What is done with unknown members is not judged here: only that these are no other.
 */
export const memberNamesExact: Rule = {
  ...required,
  judge: (clause, evidence) => {
    const refused = evidence.cases.filter(({ case: { expect } }) => expect === 'refused');
    return [
      ...required.judge(clause, { ...evidence, cases: refused }),
      ...evidence.cases.filter((run) => !refused.includes(run)).flatMap((run) => told(run, evidence)),
    ];
  },
};

/** Names that are nearly the member's, and none that the operation knows. */
function nearly(name: string): readonly string[] {
  const all = [
    name.toLowerCase(),
    name.toUpperCase(),
    name.slice(0, 1).toLowerCase() + name.slice(1),
    snake(name),
    `${name} `,
    ` ${name}`,
  ];
  return [...new Set(all)].filter((other) => other !== name);
}

function snake(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}

/** A text twice under a foreign name, and then under each that is nearly the token's: it identifies nothing. */
function tokens({ contract: { idempotencyToken: name, members }, base }: Bench): readonly Case[] {
  if (name === undefined || members.some((one) => one.required && one.name === name)) return [];
  const names = [foreign, ...nearly(name)];
  return [
    {
      label: `body member ${name}: nearly its name, one text twice`,
      steps: names.flatMap((other) => {
        const request = withMember(withoutMember(base, name), other, '"one-text"');
        return [{ requests: [request] }, { requests: [request] }];
      }),
      expect: 'answered',
      note: { twice: names },
    },
  ];
}

/** A value of another type under nearly the name of an optional member, after the same under a foreign name. */
function values({ contract, base }: Bench): readonly Case[] {
  const { idempotencyToken, members } = contract;
  return members
    .filter((one) => !one.required && one.name !== idempotencyToken && one.schema.type === 'string')
    .map(({ name }) => {
      const names = nearly(name).filter((other) => members.every((one) => one.name !== other));
      return {
        label: `body member ${name}: nearly its name with a number`,
        steps: [foreign, ...names].map((other, at) => {
          const request = withMember(base, other, '1');
          return {
            requests: [
              // One token for all would make each of them a replay with another body.
              idempotencyToken === undefined
                ? request
                : withMember(request, idempotencyToken, fresh(`n${at}`)),
            ],
          };
        }),
        expect: 'answered',
        note: { once: [foreign, ...names] },
      };
    });
}

/** The note of a sequence: the names in their order, the foreign one first. */
type Named = { readonly once: readonly string[] } | { readonly twice: readonly string[] };

/** What the nearly right names are given that the foreign one is not. */
function told({ case: { label, note }, exchanges }: CaseRun, { contract }: Evidence): readonly Defect[] {
  const named = note as Named;
  if ('twice' in named)
    return named.twice.flatMap((name, at) => {
      const pair = exchanges.slice(2 * at, 2 * at + 2);
      // Where nothing tells two events without a token apart, no name is to blame.
      if (!areOne(pair, contract) || areOne(exchanges.slice(0, 2), contract)) return [];
      return [
        {
          about: `${label}: ${JSON.stringify(name)}`,
          expected: 'an event for each of two requests',
          received: 'one event',
          exchanges: pair,
        },
      ];
    });
  const [first, ...others] = exchanges;
  if (first === undefined || !accepted(first)) return [];
  return others.flatMap((exchange, at) =>
    accepted(exchange)
      ? []
      : [
          {
            about: `${label}: ${JSON.stringify(named.once[at + 1])}`,
            expected: `what an unknown member gets, ${received(first, contract)}`,
            received: received(exchange, contract),
            exchanges: [first, exchange],
          },
        ],
  );
}

/** Whether two requests were accepted as one event. */
function areOne([one, other]: readonly Exchange[], contract: Contract): boolean {
  if (one === undefined || other === undefined || !accepted(one) || !accepted(other)) return false;
  const event = identity(one, contract);
  return event !== undefined && event === identity(other, contract);
}
