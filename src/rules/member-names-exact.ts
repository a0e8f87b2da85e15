import { single, type Case, type CaseRun } from '../judging/case.ts';
import { accepted } from '../judging/exchange.ts';
import { refuses } from '../judging/expectations.ts';
import type { Defect } from '../judging/finding.ts';
import { received } from '../judging/received.ts';
import { collapsed } from '../judging/replays.ts';
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
      ...evidence.cases
        .filter((run) => !refused.includes(run))
        .flatMap((run) => (run.case.note === undefined ? collapsed(run, evidence) : told(run, evidence))),
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

/** Under nearly its name a token identifies nothing: two requests with it are two events. */
function tokens({ contract: { idempotencyToken: name, members }, base }: Bench): readonly Case[] {
  if (name === undefined || members.some((one) => one.required && one.name === name)) return [];
  return nearly(name).map((other, at) => {
    const request = withMember(withoutMember(base, name), other, fresh(`n${at}`));
    return {
      label: `body member ${name}: named ${JSON.stringify(other)}, one text twice`,
      steps: [{ requests: [request] }, { requests: [request] }],
      expect: 'answered',
    };
  });
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
        steps: [foreign, ...names].map((other) => ({ requests: [withMember(base, other, '1')] })),
        expect: 'answered',
        note: [foreign, ...names],
      };
    });
}

/** Members that are refused where a foreign one is not. */
function told({ case: { label, note }, exchanges }: CaseRun, { contract }: Evidence): readonly Defect[] {
  const [first, ...others] = exchanges;
  if (first === undefined || !accepted(first)) return [];
  return others.flatMap((exchange, at) =>
    accepted(exchange)
      ? []
      : [
          {
            about: `${label}: ${JSON.stringify((note as readonly string[])[at + 1])}`,
            expected: `what an unknown member gets, ${received(first, contract)}`,
            received: received(exchange, contract),
            exchanges: [first, exchange],
          },
        ],
  );
}
