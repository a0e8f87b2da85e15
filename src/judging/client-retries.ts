import { clientKind, clientOf } from '../contract/client-clauses.ts';
import type { Clause } from '../contract/clause.ts';
import { responseFor } from '../contract/contract.ts';
import type { Case } from './case.ts';
import { nextAttempt, servedOf, unrecorded } from './client-cases.ts';
import { accepted } from './exchange.ts';
import { received } from './received.ts';
import type { Bench, Rule } from './rule.ts';
import { withoutStateError } from './stateful.ts';
import { isRetried, understoodName } from './understanding.ts';

/** The recorded request that a retry is tried with: one that has to be served. */
function firstOf(
  clause: Clause,
  bench: Bench,
): { readonly label: string; readonly request: Case['twin'] } | undefined {
  return servedOf(clause, bench).find(({ level }) => level === undefined);
}

/** A request whose connection breaks before an answer comes, and the same again. */
export function droppedAndAgain(clause: Clause, bench: Bench): readonly Case[] {
  const { label, request } = firstOf(clause, bench) ?? {};
  if (request === undefined) return [unrecorded(clause)];
  return [
    {
      label: `${String(label)}, sent again after the connection broke`,
      steps: [{ requests: [request], hangUp: true }, { requests: [nextAttempt(request)] }],
      expect: 'accepted',
      twin: request,
    },
  ];
}

/**
 * A rule on what a client does about a passing error: it understands that it may send again, and what it sends
 * again is accepted. A client that makes one attempt has no such case.
 *
 * @param passes whether a status is one of a passing error
 */
export function retries(parts: Pick<Rule, 'id' | 'summary'>, passes: (status: number) => boolean): Rule {
  return {
    ...parts,
    judges: clientKind,
    profile: 'clients',
    plan: (clause, bench) => {
      if (clientOf(clause).attempts < 2) return [];
      const { label, request } = firstOf(clause, bench) ?? {};
      if (request === undefined) return [unrecorded(clause)];
      const { contract } = bench;
      return contract.states
        .filter(({ error, condition }) => {
          const response = error === undefined ? undefined : responseFor(contract, error);
          return condition === undefined && response !== undefined && passes(response.status);
        })
        .map(({ name }) => ({
          label: `${name} once, and ${String(label)} again`,
          steps: [{ requests: [request] }, { requests: [nextAttempt(request)] }],
          expect: 'accepted',
          twin: request,
          state: { name, params: { times: 1 } },
        }));
    },
    unmet: (_, evidence) => withoutStateError(evidence),
    judge: (clause, { cases, contract }) => {
      const client = clientOf(clause);
      return cases.flatMap(({ case: { label: about }, exchanges, last }) => {
        const [first] = exchanges;
        if (first?.response === undefined || !passes(first.response.status)) return [];
        if (!isRetried(first, understoodName(first, client, contract), client))
          return [
            {
              about,
              expected: `an error that ${client.title} sends the request again for`,
              received: received(first, contract),
              exchanges: [first],
              diagnosis: `${client.title} gives up at once`,
            },
          ];
        if (accepted(last)) return [];
        return [
          {
            about,
            expected: `accepted with ${contract.success.status} when it comes again`,
            received: received(last, contract),
            exchanges,
          },
        ];
      });
    },
  };
}
