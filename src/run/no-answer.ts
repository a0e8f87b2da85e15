import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import { identity, identityMember, sameAnswer } from '../judging/identity.ts';
import { valueAt } from '../judging/response-value.ts';
import type { Evidence } from '../judging/rule.ts';
import { toOperation, typedErrors, withStatusOf } from '../judging/scope.ts';

/** How the reason begins why a rule that had to judge an answer did not. */
const noAnswer = 'no answer came that it judges';

/** Whether the reason is that no answer came which the rule judges. */
export function sawNothing(reason: string | undefined): boolean {
  return reason?.startsWith(noAnswer) === true;
}

/** Why a rule that had to judge an answer did not: what the answers lacked, by what the clause stands on. */
export function nothingSeen(clause: Clause, evidence: Evidence): string {
  const missing = evidence.cases.length > 0 ? ofCases(evidence) : ofRun(clause, evidence);
  return missing === undefined ? noAnswer : `${noAnswer}: ${missing}`;
}

/** What the answers to the rule's own requests lacked. */
function ofCases({ cases, contract }: Evidence): string {
  const twice = cases.filter(({ case: { steps }, exchanges: [first, second] }) => {
    const [one, other] = steps.flatMap(({ requests }) => requests);
    if (one === undefined || one !== other || first === undefined || second === undefined) return false;
    return accepted(first) && accepted(second) && !sameAnswer(first, second, contract);
  });
  if (twice.length > 0) return 'the same request, sent twice, was two events';
  const answers = cases.flatMap(({ exchanges }) => exchanges);
  const member = identityMember(contract);
  const served = cases
    .filter(({ case: { expect } }) => expect === 'accepted')
    .flatMap(({ exchanges }) => exchanges.filter(accepted));
  const nameless = served.length > 0 && served.every((one) => identity(one, contract) === undefined);
  const without = nameless && member !== undefined ? `, without ${member}` : '';
  return `its requests were answered ${listed(statusesOf(answers), 'and')}${without}`;
}

/** What all answers of the run lacked. */
function ofRun(clause: Clause, evidence: Evidence): string | undefined {
  const { place } = clause;
  const all = `all had the status ${listed(statusesOf(toOperation(evidence)), 'or')}`;
  if (toOperation(evidence).length === 0) return undefined;
  if (place.in !== 'response')
    return typedErrors(evidence).length === 0 ? `${all}, none that of a documented error` : all;
  const status = listed(place.statuses, 'or');
  const answers = withStatusOf(clause, evidence);
  if (answers.length === 0) return `none had the status ${status}`;
  if (place.member === undefined) return `none with the status ${status} had a body that it reads`;
  const there = answers.some((one) => hasMember(clause, one, evidence.contract));
  return `none with the status ${status} had ${there ? `a value that it reads in ${place.member}` : `the member ${place.member}`}`;
}

function hasMember(clause: Clause, exchange: Exchange, contract: Contract): boolean {
  return 'value' in valueAt(clause, exchange, contract);
}

function statusesOf(exchanges: readonly Exchange[]): readonly number[] {
  return [...new Set(exchanges.flatMap(({ response }) => response?.status ?? []))].sort((a, b) => a - b);
}

function listed(statuses: readonly number[], word: 'and' | 'or'): string {
  const last = statuses.at(-1) ?? 'not at all';
  return statuses.length < 2 ? String(last) : `${statuses.slice(0, -1).join(', ')} ${word} ${last}`;
}
