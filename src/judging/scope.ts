import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import { accepted, type Exchange } from './exchange.ts';
import { firstOfEach } from './identity.ts';
import type { Evidence } from './rule.ts';

type Find = (evidence: Evidence) => readonly Exchange[];

/** Found once for a run by a contract: many rules ask. */
function oncePerRun(find: Find): Find {
  const known = new WeakMap<
    Evidence['run'],
    { readonly of: Contract; readonly found: readonly Exchange[] }
  >();
  return (evidence) => {
    const { contract, run } = evidence;
    const last = known.get(run);
    if (last?.of === contract) return last.found;
    const found = find(evidence);
    known.set(run, { of: contract, found });
    return found;
  };
}

/** A percent sign without its two digits, which no URI has (RFC 3986, section 2.1): HTTP itself may answer it. */
const malformed = /%(?![0-9a-f]{2})/i;

/** Answered requests with the operation's own method and path. */
export const toOperation = oncePerRun(({ contract, run }) =>
  run.filter(
    ({ request, response }) =>
      response !== undefined &&
      request.method === contract.method &&
      request.path.split('?')[0] === contract.path &&
      !malformed.test(request.path),
  ),
);

/** Successful answers to requests that may be accepted. */
export const served = oncePerRun((evidence) =>
  toOperation(evidence).filter((exchange) => accepted(exchange) && exchange.expect !== 'refused'),
);

/** Those of them that are no replays, of requests that stayed without an answer neither: these may have been served. */
export const firstServed = oncePerRun((evidence) => {
  const own = new Set(served(evidence));
  return firstOfEach(evidence.run, evidence.contract).filter((exchange) => own.has(exchange));
});

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
