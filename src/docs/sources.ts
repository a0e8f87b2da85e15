import { decidedIn } from '../contract/said.ts';
import type { Contradiction } from '../contract/page.ts';
import { everyClause } from '../editions/every-clause.ts';
import { anchor, link } from './anchors.ts';
import type { Known } from './documented.ts';
import { joined, markup, type Html } from '../markup/html.ts';
import { table } from './table.ts';

/** Who says what the contract says: every source, the pages among them, and where those contradict one another. */
export function sourcesSection(page: Known): Html {
  const { contracts, sources } = page;
  const clauses = everyClause(contracts);
  const all = Object.entries(
    Object.assign({}, ...contracts.map((one) => one.sources)) as Known['contract']['sources'],
  );
  return markup`${table(
    'Each source, and how many clauses cite it',
    ['Source', 'Title', 'Authority', 'Clauses'],
    all.map(([key, { title, authority }]) => [
      markup`<span id="${anchor('source', key)}">${key}</span>`,
      title,
      authority,
      String(clauses.filter((clause) => clause.sources.includes(key)).length),
    ]),
  )}${pagesTable(page)}${
    sources.contradictions.length === 0
      ? undefined
      : markup`<h3 id="${anchor('section', 'contradictions')}">Where the pages contradict one another</h3>
${sources.contradictions.map((one) => contradiction(one, page))}`
  }`;
}

function pagesTable({ sources: { pages } }: Known): Html | undefined {
  if (pages.length === 0) return undefined;
  return table(
    'Pages of documentation',
    ['Page', 'Made between', 'Edition', 'What it says that the others do not', 'Settled by'],
    pages.map((page) => [
      link('source', page.page, page.page),
      `${page['stands-at'].from} and ${page['stands-at'].to}`,
      link('edition', page.edition, page.edition),
      page.apart,
      clauseLinks(page['settled-by']),
    ]),
  );
}

function contradiction({ id, topic, about, statements, decided }: Contradiction, { sources }: Known): Html {
  const known = new Map(
    sources.pages.flatMap((page) => page.statements.map((one) => [one.id, one] as const)),
  );
  return markup`<section class="contradiction">
<h4 id="${anchor('contradiction', id)}">${topic}</h4>
<p>${about}</p>
<ul>${statements.map((one) => markup`<li>${one}: ${known.get(one)?.says}</li>`)}</ul>
${table(
  `Decisions: ${topic}`,
  ['Editions', 'Follows', 'Authority', 'Clauses', 'Decision'],
  decided.map((one) => [decidedIn(one), one.follows, one.authority, clauseLinks(one.clauses), one.decision]),
)}</section>
`;
}

function clauseLinks(ids: readonly string[]): Html {
  return joined(
    ids.map((id) => link('clause', id)),
    ', ',
  );
}
