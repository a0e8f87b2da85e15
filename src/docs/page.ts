import { isJudgedBy } from '../judging/rule.ts';
import type { Level } from '../contract/clause.ts';
import { anchor, link } from './anchors.ts';
import { clauseArticle } from './clause.ts';
import { known, type Documented, type Known } from './documented.ts';
import { editionsSection } from './editions.ts';
import { guide } from './guide.ts';
import { pageHead } from '../markup/head.ts';
import { Html, joined, markup } from '../markup/html.ts';
import { levelBadge } from './level.ts';
import { partsOf, type Part } from '../contract/parts.ts';
import { counted } from '../contract/counted.ts';
import { rulesSection } from './rules.ts';
import { shape } from './shape.ts';
import { sourcesSection } from './sources.ts';
import { style } from './style.ts';
import { table } from './table.ts';

interface Section {
  readonly name: string;
  readonly title: string;
  readonly parts?: readonly Part[];
  readonly content: Html;
}

/** The contract for people: one HTML file that needs no script and nothing beside it. */
export function contractPage(documented: Documented): string {
  const page = known(documented);
  const { contract } = page;
  const sections = sectionsOf(page);
  const title = `${contract.operation}, edition ${contract.edition}`;
  return markup`${new Html('<!doctype html>')}
${new Html('<!-- Generated from the description; do not edit. -->')}
<html lang="en">
${pageHead({ title, style })}
<body>
<a class="skip" href="#contract">Skip to the contract</a>
<header>
<p class="kind">Contract of an HTTP operation</p>
<h1>${contract.operation}</h1>
<p class="lead">${contract.title}</p>
<p class="edition">Edition <strong>${contract.edition}</strong>${page.editions.length === 1 ? undefined : markup`, one of ${link('section', 'editions', String(page.editions.length))}`}. ${counts(page)}</p>
</header>
<nav aria-label="Contents">
<h2>Contents</h2>
<ol>
${sections.map(contents)}</ol>
</nav>
<main id="contract" tabindex="-1">
${sections.map(
  ({ name, title: heading, content }) => markup`<section aria-labelledby="${anchor('section', name)}">
<h2 id="${anchor('section', name)}">${heading}</h2>
${content}</section>
`,
)}</main>
</body>
</html>
`.text;
}

function sectionsOf(page: Known): readonly Section[] {
  const { contract, others, rules } = page;
  const parts = partsOf(contract.clauses, contract);
  const names = new Set(parts.map(({ name }) => name));
  return [
    { name: 'guide', title: 'How to read this', content: guide },
    { name: 'shape', title: 'The operation on the wire', content: shape(contract, names) },
    {
      name: 'clauses',
      title: 'Clauses',
      parts,
      content: markup`${parts.map((part) => partSection(part, page))}`,
    },
    ...(others.length === 0
      ? []
      : [
          {
            name: 'others',
            title: 'Clauses of other editions',
            content: markup`<p>They do not stand in the edition of ${contract.edition}.</p>
<h3 id="${anchor('section', 'others-list')}">What they say</h3>
${others.map((clause) => clauseArticle(clause, page))}`,
          },
        ]),
    { name: 'editions', title: 'Editions', content: editionsSection(page) },
    { name: 'sources', title: 'Sources', content: sourcesSection(page) },
    ...(rules.length === 0 ? [] : [{ name: 'rules', title: 'Rules', content: rulesSection(page) }]),
    { name: 'index', title: 'Index of clauses', content: index(page) },
  ];
}

function partSection(part: Part, page: Known): Html {
  const name = anchor('part', part.name);
  // No name of its own: each would be one more landmark to step over.
  return markup`<section>
<h3 id="${name}">${part.title}</h3>
${part.description === undefined ? undefined : markup`<p>${part.description}</p>\n`}${part.clauses.map((clause) => clauseArticle(clause, page))}</section>
`;
}

function contents({ name, title, parts = [] }: Section): Html {
  return markup`<li>${link('section', name, title)}${
    parts.length === 0
      ? undefined
      : markup`<ol>${parts.map((part) => markup`<li>${link('part', part.name, part.title)}</li>`)}</ol>`
  }</li>
`;
}

/** How many clauses there are, by level, and how many of them no rule judges. */
function counts({ contract: { clauses }, rules }: Known): Html {
  const of = (level: Level): readonly Html[] => {
    const many = clauses.filter((clause) => clause.level === level).length;
    return many === 0 ? [] : [markup`${many} ${levelBadge(level)}`];
  };
  const judged = clauses.filter(
    (clause) => clause.excluded === undefined && rules.some((rule) => isJudgedBy(clause, rule)),
  ).length;
  return markup`${counted(clauses.length, 'clause')}: ${joined((['MUST', 'SHOULD', 'MAY'] as const).flatMap(of), ', ')}. ${judged} of them ${judged === 1 ? 'is' : 'are'} judged by rules${judged === clauses.length ? undefined : '; each other one says why not'}.`;
}

function index({ contract, rules }: Known): Html {
  return table(
    `Clauses of the edition of ${contract.edition}`,
    ['Clause', 'Level', 'Authority', 'What it says', 'Rules'],
    contract.clauses.map((clause) => [
      link('clause', clause.id),
      levelBadge(clause.level),
      clause.authority,
      clause.statement,
      clause.excluded === undefined
        ? String(rules.filter((rule) => isJudgedBy(clause, rule)).length)
        : 'not judged',
    ]),
  );
}
