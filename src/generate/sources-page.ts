import type { Contract } from '../contract/contract.ts';
import type { Contradiction, Page, Sources, Statement } from '../contract/page.ts';
import { everyClause } from '../editions/every-clause.ts';

/**
 * The reading version of the sources, in Markdown: the pages side by side, what they agree on, what they
 * do not, what was decided, and each statement.
 *
 * @param contracts those of all editions, the oldest first
 */
export function sourcesPage({ pages, contradictions }: Sources, contracts: readonly Contract[]): string {
  const statements = new Map(pages.flatMap((page) => page.statements.map((one) => [one.id, one] as const)));
  const titles = contracts.at(-1)?.sources ?? {};
  return [
    '<!-- Generated from openapi/sources; do not edit. `npm run generate` makes it anew. -->',
    '',
    '# What the pages say',
    '',
    `${pages.length} public pages describe the operation, each as it stood at some date. Below, the pages, what each says of every clause, where they contradict one another and what was decided, and every statement with the lines on which it stands.`,
    '',
    '## The pages',
    '',
    '| page | made between | holds a server to it | what it says that the others do not | settled by |',
    '|---|---|---|---|---|',
    ...pages.map(
      (page) =>
        `| [${page.page}](#${anchor(page.page)}) ${cell(titles[page.page]?.title ?? '')} | ${page['stands-at'].from} and ${page['stands-at'].to} | \`--edition ${page.edition}\` | ${cell(page.apart)} | ${codes(page['settled-by'])} |`,
    ),
    '',
    '## Side by side',
    '',
    'Each clause that a page speaks of, and the statements that lead to it. An empty cell: the page is silent.',
    '',
    `| clause | ${pages.map(({ page }) => page).join(' | ')} |`,
    `|---|${pages.map(() => '---').join('|')}|`,
    ...everyClause(contracts)
      .map(({ id }) => ({ id, cells: pages.map((page) => said(page, id)) }))
      .filter(({ cells }) => cells.some((each) => each !== ''))
      .map(({ id, cells }) => `| \`${id}\` | ${cells.join(' | ')} |`),
    '',
    '## Where they contradict one another',
    '',
    ...contradictions.flatMap((one) => contradiction(one, statements)),
    '## Every statement',
    '',
    ...pages.flatMap(pageSection),
  ].join('\n');
}

function said({ statements }: Page, clause: string): string {
  return statements
    .filter(({ clauses = [] }) => clauses.includes(clause))
    .map(({ says }) => cell(says))
    .join('<br>');
}

function contradiction(
  { id, topic, about, statements, decided }: Contradiction,
  known: ReadonlyMap<string, Statement>,
): readonly string[] {
  return [
    `### ${topic}`,
    '',
    `\`${id}\`. ${about}`,
    '',
    ...statements.map((one) => `- ${one}: ${known.get(one)?.says ?? ''}`),
    '',
    '| editions | follows | authority | clauses | decision |',
    '|---|---|---|---|---|',
    ...decided.map(
      ({ editions: { from, to }, follows, authority, clauses, decision }) =>
        `| ${from} ${to === undefined ? 'and later' : to === from ? '' : `to ${to}`} | ${follows} | ${authority} | ${codes(clauses)} | ${cell(decision)} |`,
    ),
    '',
  ];
}

function pageSection({ page, statements }: Page): readonly string[] {
  return [
    `### ${page}`,
    '',
    '| statement | lines | kind | says | leads to |',
    '|---|---|---|---|---|',
    ...statements.map(
      ({ id, lines: [first, last], kind, says, clauses, none }) =>
        `| ${id} | ${first === last ? first : `${first} to ${last}`} | ${kind} | ${cell(says)} | ${clauses === undefined ? `no clause: ${cell(none ?? '')}` : codes(clauses)} |`,
    ),
    '',
  ];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function codes(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}

function anchor(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9-]/g, '');
}
