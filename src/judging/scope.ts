import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import { accepted, type Exchange } from './exchange.ts';
import { firstOfEach } from './identity.ts';
import type { Evidence } from './rule.ts';

const known = new WeakMap<readonly Exchange[], readonly Exchange[]>();

/** Answered requests with the operation's own method and path; found once for a run, and many rules ask. */
export function toOperation({ contract, run }: Evidence): readonly Exchange[] {
  const found =
    known.get(run) ??
    run.filter(
      ({ request, response }) =>
        response !== undefined &&
        request.method === contract.method &&
        request.path.split('?')[0] === contract.path,
    );
  known.set(run, found);
  return found;
}

/** Successful answers to requests that may be accepted. */
export function served(evidence: Evidence): readonly Exchange[] {
  return toOperation(evidence).filter((exchange) => accepted(exchange) && exchange.expect !== 'refused');
}

/** Those of them that are no replays, of requests that stayed without an answer neither: these may have been served. */
export function firstServed(evidence: Evidence): readonly Exchange[] {
  const own = new Set(served(evidence));
  return firstOfEach(evidence.run, evidence.contract).filter((exchange) => own.has(exchange));
}

/** Answers with one of the statuses of the response that the clause stands on. */
export function withStatusOf(clause: Clause, evidence: Evidence): readonly Exchange[] {
  const { place } = clause;
  if (place.in !== 'response') return [];
  const success = place.statuses.includes(evidence.contract.success.status);
  return success
    ? served(evidence)
    : toOperation(evidence).filter(({ response }) => place.statuses.includes(response?.status ?? 0));
}

/** Answers with a status that the service itself documents errors for. */
export function typedErrors(evidence: Evidence): readonly Exchange[] {
  const statuses = typedStatuses(evidence.contract);
  return toOperation(evidence).filter(({ response }) => statuses.includes(response?.status ?? 0));
}

function typedStatuses(contract: Contract): readonly number[] {
  return contract.responses
    .filter(({ errors, level }) => errors.length > 0 && level === 'MUST')
    .map(({ status }) => status);
}
