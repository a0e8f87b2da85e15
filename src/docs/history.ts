import type { Clause } from '../contract/clause.ts';
import type { Change } from '../editions/changes.ts';
import { whoActs } from '../editions/compatibility.ts';
import { span } from '../editions/span.ts';
import { link } from './anchors.ts';
import type { Known } from './documented.ts';
import { markup, type Html } from '../markup/html.ts';

/** In which editions a clause stands, and what changed of it when. */
export function history({ id }: Clause, { contracts, editions, steps }: Known): Html {
  const standing = contracts
    .filter(({ clauses }) => clauses.some((clause) => clause.id === id))
    .map(({ edition }) => edition);
  const own = steps.flatMap(({ edition, changes }) =>
    changes.filter((change) => change.id === id).map((change) => ({ edition, change })),
  );
  return markup`${standing.length === editions.length ? 'all' : span(standing, editions)}${
    own.length === 0
      ? undefined
      : markup`<ul>${own.map(({ edition, change }) => markup`<li>${link('edition', edition, edition)}: ${became(change)}</li>`)}</ul>`
  }`;
}

/** What became of a clause, with what it said before where that is another text. */
export function became({ change, differs, before, after, act }: Change): Html {
  const what = differs.length === 0 ? '' : ` (${[...new Set(differs)].join(', ')})`;
  const acts =
    act.server || act.client ? ` ${capital(whoActs(act))}: ${act.because}.` : ' Nobody has to act.';
  return markup`<strong>${change}</strong>${what}.${
    before === undefined || before.statement === after?.statement
      ? undefined
      : markup` Before: <q>${before.statement}</q>`
  }${acts}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
