import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import { isObject, type Schema } from '../contract/document.ts';
import { valueLevel } from '../contract/value-level.ts';
import type { Case } from '../judging/case.ts';
import { allowedRefusals } from '../judging/refusal.ts';
import { bodyOf, memberJson, type Request } from '../judging/request.ts';
import type { Rule } from '../judging/rule.ts';
import { createBench, exampleRequests, type Named } from '../run/bench.ts';
import { planCases, type Planned } from '../run/coverage.ts';
import { allPairs, key, profilesOf } from '../run/select.ts';
import { textOf } from './text.ts';
import type { Expectation, Vector, VectorRequest, Vectors } from './vector.ts';

/**
 * The test vectors of an operation: each planned case of one request in the core profile, in the order of the
 * clauses. They depend on nothing but the contract and the rules.
 */
export function vectorsOf(contract: Contract, rules: readonly Rule[]): Vectors {
  const bench = createBench(contract, certain(contract), false);
  const core = allPairs(contract, rules).filter((pair) => profilesOf(pair)[0] === 'core');
  const planned = planCases(core, bench);
  const vectors = planned.flatMap((one) => vectorOf(one, contract) ?? []);
  const { errorType, success } = contract;
  return {
    version: 1,
    operation: contract.operation,
    edition: contract.edition,
    success: {
      status: success.status,
      mediaTypes: success.mediaTypes,
      schema: bare(success.schema ?? {}),
    },
    errors: contract.responses.flatMap(({ status, errors, schema }) =>
      errors.map((error) => ({ error, status, schema: bare(schema ?? {}) })),
    ),
    ...(errorType === undefined ? {} : { errorType }),
    vectors,
    leftOut: leftOut(contract, rules, vectors),
  };
}

/** The examples that a server has to accept: what is made from another one would be refused with it. */
function certain(contract: Contract): readonly Named[] {
  const free = contract.clauses.flatMap((clause) =>
    clause.kind === 'request/enum' && clause.place.in === 'member'
      ? [{ clause, member: clause.place.name }]
      : [],
  );
  return exampleRequests(contract).filter(({ request }) =>
    free.every(({ clause, member }) => {
      const value: unknown = JSON.parse(memberJson(request, member) ?? 'null');
      return typeof value !== 'string' || (valueLevel(clause, value) ?? 'MUST') === 'MUST';
    }),
  );
}

function vectorOf({ pair, case: one }: Planned, contract: Contract): Vector | undefined {
  const [step, ...more] = one.steps;
  const [request, ...beside] = step?.requests ?? [];
  if (request === undefined || more.length > 0 || beside.length > 0) return undefined;
  return {
    name: `${key(pair)}/${one.label}`,
    clause: pair.clause.id,
    rule: pair.rule.id,
    level: one.level ?? pair.clause.level,
    request: requestOf(request),
    expect: expectation(one, pair.clause, contract),
    ...(one.twin === undefined ? {} : { twin: requestOf(one.twin) }),
  };
}

function requestOf(request: Request): VectorRequest {
  const body = bodyOf(request);
  return {
    method: request.method,
    target: textOf(request.path),
    headers: request.headers.map(([name, value]) => [name, textOf(value)]),
    body: body === undefined ? null : textOf(body),
  };
}

function expectation({ expect, judged }: Case, clause: Clause, contract: Contract): Expectation {
  if (expect === 'accepted') return { outcome: 'accepted' };
  const outcome = expect === 'refused' ? 'refused' : 'either';
  const allowed = allowedRefusals(clause, contract);
  if (judged === 'refusal' || allowed.length === 0) return { outcome };
  return {
    outcome,
    refusals: allowed.map(({ status, name }) =>
      name === undefined || judged === 'status' ? { status } : { status, error: name },
    ),
  };
}

/** The schema without what is no keyword of JSON Schema. */
function bare(schema: Schema): Schema {
  return strip(schema, true) as Schema;
}

/** @param keywords whether the names of an object are keywords, or those of members */
function strip(value: unknown, keywords: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => strip(each, true));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      keywords && name.startsWith('x-') ? [] : [[name, strip(inner, name !== 'properties')] as const],
    ),
  );
}

function leftOut(contract: Contract, rules: readonly Rule[], vectors: readonly Vector[]): Vectors['leftOut'] {
  const covered = new Set(vectors.map(({ clause }) => clause));
  const pairs = allPairs(contract, rules);
  return contract.clauses
    .filter(({ id }) => !covered.has(id))
    .map(({ id, place, excluded, state }) => {
      const own = pairs.filter(({ clause }) => clause.id === id);
      const [profile] = own.flatMap((pair) => profilesOf(pair)[0] ?? []);
      const plans = own.some(({ rule }) => rule.plan !== undefined);
      if (excluded !== undefined) return { clause: id, why: 'No rule judges it.' };
      if (profile !== undefined && profile !== 'core')
        return { clause: id, why: `It is judged in the profile ${profile}.` };
      if (plans) return { clause: id, why: 'It takes several requests.' };
      if (state !== undefined) return { clause: id, why: 'It takes a provider state.' };
      return {
        clause: id,
        why:
          place.in === 'response'
            ? 'It is about the answers to all requests.'
            : 'It is about all requests, or takes random ones.',
      };
    });
}
