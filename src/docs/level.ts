import type { Level } from '../contract/clause.ts';
import { markup, type Html } from '../markup/html.ts';

/** A level as a badge; its frame tells it apart as well as its word. */
export function levelBadge(level: Level): Html {
  return markup`<span class="level ${level.toLowerCase()}">${level}</span>`;
}
