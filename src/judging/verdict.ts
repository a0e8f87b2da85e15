import type { Level } from '../contract/clause.ts';

/** Of a rule on a clause, and of a clause. */
export type Verdict = 'pass' | 'fail' | 'warn' | 'info' | 'unverified' | 'inconclusive' | 'error';

/** What a finding at that level makes of its clause. */
export function verdictAt(level: Level): Verdict {
  switch (level) {
    case 'MUST':
      return 'fail';
    case 'SHOULD':
      return 'warn';
    case 'MAY':
      return 'info';
  }
}

const order: readonly Verdict[] = ['error', 'fail', 'inconclusive', 'unverified', 'warn', 'info', 'pass'];

/** The gravest; what could not be judged outweighs advice, so that nothing that did not run looks green. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'unverified';
}
