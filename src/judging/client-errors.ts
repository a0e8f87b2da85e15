import { clientOf } from '../contract/client-clauses.ts';
import type { Clause } from '../contract/clause.ts';
import { single, type Case, type CaseRun } from './case.ts';
import { clientCases, servedOf, unrecorded, withUnknownCredential } from './client-cases.ts';
import type { Bench, Evidence } from './rule.ts';
import type { Exchange } from './exchange.ts';
import type { Defect } from './finding.ts';
import { bodyExcerpt, excerpt } from './received.ts';
import { understoodName, understoodText } from './understanding.ts';

/** Requests of a client that are refused whatever state the target is in. */
export function plainErrors(clause: Clause, bench: Bench): readonly Case[] {
  const [first] = servedOf(clause, bench);
  if (first === undefined) return [unrecorded(clause)];
  return [
    ...clientCases(clause, bench, 'refused'),
    ...(bench.contract.credential === undefined
      ? []
      : [
          single('a credential that nobody issued', withUnknownCredential(first.request), {
            expect: 'answered',
          }),
        ]),
  ];
}

/** An answer that is one of the documented errors of the operation, with the names that it may have. */
export interface DocumentedError {
  readonly run: CaseRun;
  readonly exchange: Exchange;
  readonly names: readonly string[];
}

/** Answers with a status that the operation documents errors for. */
export function documentedErrors({ cases, contract }: Evidence): readonly DocumentedError[] {
  return cases.flatMap((run) =>
    run.exchanges.flatMap((exchange) => {
      const status = exchange.response?.status;
      const found = contract.responses.find((one) => one.status === status && one.level === 'MUST');
      return found === undefined || found.errors.length === 0 ? [] : [{ run, exchange, names: found.errors }];
    }),
  );
}

/** The errors that the client takes for others, or does not know. */
export function misnamed(clause: Clause, evidence: Evidence): readonly Defect[] {
  const client = clientOf(clause);
  return documentedErrors(evidence).flatMap(({ run, exchange, names }) => {
    const name = understoodName(exchange, client, evidence.contract);
    if (name !== undefined && names.includes(name)) return [];
    return [
      {
        about: run.case.label,
        expected: `${exchange.response?.status ?? ''} ${names.join(' or ')}, as ${client.title} reads it`,
        received: name === undefined ? 'an error without a name' : excerpt(name),
        exchanges: [exchange],
        diagnosis: `${client.title} ${name === undefined ? 'finds no name of the error' : 'takes the error for another one'}`,
      },
    ];
  });
}

/** The errors whose text the client does not find. */
export function untold(clause: Clause, evidence: Evidence): readonly Defect[] {
  const client = clientOf(clause);
  return documentedErrors(evidence).flatMap(({ run, exchange }) =>
    understoodText(exchange, client) !== undefined
      ? []
      : [
          {
            about: run.case.label,
            expected: `a text under ${client.text.join(' or ')}`,
            received: bodyExcerpt(exchange),
            exchanges: [exchange],
            level: 'SHOULD',
            diagnosis: `${client.title} finds no text of the error`,
          },
        ],
  );
}
