import type { Pair } from './select.ts';

/** What a run has beside its target's address. */
export interface Means {
  /** A state endpoint. */
  readonly states: boolean;
  /** The token of another connection. */
  readonly second: boolean;
  /** The origin of a page. */
  readonly origin: boolean;
}

/** Why a pair cannot be judged at all: what it needs and the run has not; undefined where nothing is missing. */
export function lacking({ rule, clause }: Pair, { states, second, origin }: Means): string | undefined {
  if (rule.needsSecond === true)
    return second
      ? undefined
      : 'needs the token of a second connection: SECOND_CONNECTION_TOKEN or --state-url';
  if (rule.profile === 'browser' && !origin) return 'needs the origin of a page: --origin ORIGIN';
  if (!states && (clause.place.in === 'state' || rule.profile === 'states'))
    return `needs ${clause.state === undefined ? 'provider states' : `the state "${clause.state}"`}: --state-url URL`;
  return undefined;
}
