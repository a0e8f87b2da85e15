import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import type { CaseRun } from './case.ts';
import { accepted, type Exchange } from './exchange.ts';
import type { Defect } from './finding.ts';
import { identity, sameAnswer } from './identity.ts';
import { bodyExcerpt, received } from './received.ts';
import type { Evidence, Rule, RuleParts } from './rule.ts';

/** The note of a case whose requests are not all held to the same. */
export interface Replays {
  /** Which of them come between the replays, from 0; nothing is judged of their answers. */
  readonly between?: readonly number[];
  /** The last may be refused for another reason, and then proves nothing. */
  readonly mayBeRefused?: true;
}

/** What explains a replay that is answered as another event. */
export const replayUnknown = 'the replay of a token is taken for another event';

/** A rule in whose cases every request is one and the same event: all answers are equal. */
export function replays(parts: RuleParts): Rule {
  return {
    profile: 'core',
    ...parts,
    judge: (clause, evidence) =>
      telling(evidence)
        .map(withoutBetween)
        .flatMap((run) =>
          (refusedLater(run, evidence) ?? different(run, evidence, replayUnknown)).map((defect) =>
            inTime(defect, clause),
          ),
        ),
    concerns: (_, evidence) => telling(evidence).map(({ last }) => last),
  };
}

function noteOf({ case: { note } }: CaseRun): Replays {
  return note ?? {};
}

function telling(evidence: Evidence): readonly CaseRun[] {
  return begun(evidence).filter((run) => noteOf(run).mayBeRefused !== true || accepted(run.last));
}

function withoutBetween(run: CaseRun): CaseRun {
  const { between = [] } = noteOf(run);
  return { ...run, exchanges: run.exchanges.filter((_, index) => !between.includes(index)) };
}

/**
 * A rule in whose cases the first request comes again as it was, and then changed: refused, or the same
 * event. A target that does not know the plain replay has nothing to be judged by.
 */
export function unchanged(parts: RuleParts): Rule {
  const known = (evidence: Evidence): readonly CaseRun[] =>
    begun(evidence).filter(({ exchanges: [first, again] }) => {
      return first !== undefined && again !== undefined && sameAnswer(first, again, evidence.contract);
    });
  return {
    profile: 'core',
    ...parts,
    judge: (_, evidence) => known(evidence).flatMap((run) => different(run, evidence)),
    concerns: (_, evidence) => known(evidence).map(({ last }) => last),
  };
}

/** A rule in whose cases every request is an event of its own: no two answers have one identity. */
export function distinct(parts: RuleParts): Rule {
  return {
    profile: 'core',
    ...parts,
    judge: (_, evidence) => evidence.cases.flatMap((run) => collapsed(run, evidence)),
    concerns: (_, { cases, contract }) =>
      cases
        .filter(({ exchanges }) => exchanges.filter((one) => tells(one, contract)).length > 1)
        .map(({ last }) => last),
  };
}

/** The cases whose first request was accepted and its event told; a refusal of that one is for other rules to judge. */
function begun({ cases, contract }: Evidence): readonly CaseRun[] {
  return cases.filter(({ exchanges: [first] }) => first !== undefined && tells(first, contract));
}

/** Whether the answer tells which event it is of. */
function tells(exchange: Exchange, contract: Contract): boolean {
  return accepted(exchange) && identity(exchange, contract) !== undefined;
}

function refusedLater(run: CaseRun, { contract }: Evidence): readonly Defect[] | undefined {
  const refused = run.exchanges.find((exchange) => !accepted(exchange));
  if (refused === undefined) return undefined;
  return [
    {
      about: run.case.label,
      expected: `accepted with ${contract.success.status}`,
      received: received(refused, contract),
      exchanges: [...new Set([run.exchanges[0] ?? refused, refused])],
      ...levelOf(run),
    },
  ];
}

/** @param diagnosis what explains another event */
function different(run: CaseRun, { contract }: Evidence, diagnosis?: string): readonly Defect[] {
  const [first, ...rest] = run.exchanges;
  const other = first && rest.find((exchange) => !sameAnswer(exchange, first, contract));
  if (first === undefined || other === undefined) return [];
  const same = identity(first, contract) === identity(other, contract);
  return [
    {
      about: run.case.label,
      expected: `the answer of the first request, ${bodyExcerpt(first)}`,
      received: `${bodyExcerpt(other)}, ${same ? 'which differs beside its identity' : 'another event'}`,
      exchanges: [first, other],
      ...(same || diagnosis === undefined ? {} : { diagnosis }),
      ...levelOf(run),
    },
  ];
}

/** After more than the milliseconds that the clause may have, a replay that is not known is told and no more. */
function inTime(defect: Defect, { parameters: { milliseconds = Infinity } }: Clause): Defect {
  const [first, last] = [defect.exchanges[0], defect.exchanges.at(-1)];
  const apart = first === undefined || last === undefined ? 0 : last.sentAt - first.sentAt;
  return apart > Number(milliseconds) ? { ...defect, level: 'MAY' } : defect;
}

function levelOf({ case: { level } }: CaseRun): Pick<Defect, 'level'> {
  return level === undefined ? {} : { level };
}

/** Requests of a case that are one event by their answers, though each is one of its own. */
export function collapsed(run: CaseRun, { contract }: Evidence): readonly Defect[] {
  const names = (run.case.note ?? []) as readonly string[];
  const seen = new Map<string, number>();
  return run.exchanges.flatMap((exchange: Exchange, index): readonly Defect[] => {
    const key = accepted(exchange) ? identity(exchange, contract) : undefined;
    if (key === undefined) return [];
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, index);
      return [];
    }
    const earlier = run.exchanges[before];
    return [
      {
        about: names[index] === undefined ? run.case.label : `${run.case.label}: ${names[index]}`,
        expected: 'an event of its own',
        received: `the identity of an earlier request, ${key}`,
        exchanges: earlier === undefined ? [exchange] : [earlier, exchange],
      },
    ];
  });
}
