import type { Clause } from '../contract/clause.ts';
import type { Exchange } from './exchange.ts';
import type { Defect } from './finding.ts';
import type { Evidence, Rule } from './rule.ts';

/** What is wrong with one answer: what was expected of it and what it has. */
export interface Wrong {
  readonly about?: string;
  readonly expected: string;
  readonly received: string;
}

type Parts = Pick<Rule, 'id' | 'judges' | 'summary' | 'byClock'> & {
  readonly concerns: (clause: Clause, evidence: Evidence) => readonly Exchange[];
  /** Looks at one answer; undefined where nothing is wrong with it. */
  readonly wrong: (clause: Clause, exchange: Exchange, evidence: Evidence) => Wrong | undefined;
};

/** A rule that plans nothing and looks at every answer of the run that concerns its clause. */
export function surveys({ wrong, ...parts }: Parts): Rule {
  // Asked for twice: by the judge, and by who counts what it judged.
  let last: { clause: Clause; evidence: Evidence; found: readonly Exchange[] } | undefined;
  const concerns = (clause: Clause, evidence: Evidence): readonly Exchange[] => {
    if (last?.clause !== clause || last.evidence !== evidence)
      last = { clause, evidence, found: parts.concerns(clause, evidence) };
    return last.found;
  };
  return {
    profile: 'core',
    ...parts,
    concerns,
    judge: (clause, evidence) =>
      concerns(clause, evidence).flatMap((exchange): readonly Defect[] => {
        const found = wrong(clause, exchange, evidence);
        return found === undefined ? [] : [{ about: answerTo(exchange), ...found, exchanges: [exchange] }];
      }),
  };
}

/** Names an answer by the label of the case that its request was sent for. */
function answerTo({ caseId }: Exchange): string {
  return `the answer to ${caseId.slice(caseId.indexOf('/') + 1)}`;
}
