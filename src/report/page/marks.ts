import { markup, type Html } from '../../markup/html.ts';
import type { Level } from '../../contract/clause.ts';
import type { Verdict } from '../../judging/verdict.ts';

/** A sign beside the word or the colour, for whoever sees neither. */
const signs: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  info: 'i',
  unverified: '?',
  inconclusive: '~',
  error: '#',
};

/** A verdict in a word, with its sign. */
export function verdictMark(verdict: Verdict): Html {
  return markup`<span class="verdict ${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${verdict}</span>`;
}

/** The sign alone. */
export function sign(verdict: Verdict): string {
  return signs[verdict];
}

export function levelMark(level: Level): Html {
  return markup`<span class="level ${level.toLowerCase()}">${level}</span>`;
}

/** The id of a clause's element, to which links from outside stay good. */
export function clauseAnchor(id: string): string {
  return `clause-${id}`;
}

/** The id of a finding's element: `finding-rule_clause`, for an at sign would have to be escaped in a link. */
export function findingAnchor(id: string): string {
  return `finding-${id.replace('@', '_').replace('#', '_')}`;
}
