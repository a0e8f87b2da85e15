import type { Clause } from '../contract/clause.ts';
import { decidedIn, decidedOf, saidOf } from '../contract/said.ts';
import { counted } from '../contract/counted.ts';
import type { Case } from '../judging/case.ts';
import { refusalText } from '../judging/refusal.ts';
import { workedExamples, type WorkedExamples } from '../judging/worked-examples.ts';
import { caseText, caseTitle } from '../report/case-text.ts';
import { shortened } from '../report/repetition.ts';
import { anchor, link } from './anchors.ts';
import type { Known } from './documented.ts';
import { history } from './history.ts';
import { code, joined, markup, type Html } from '../markup/html.ts';
import { levelBadge } from './level.ts';
import { parameterFacts } from './parameters.ts';
import { table } from './table.ts';

/** A clause: what is required, who says so, since when, and how it is judged. */
export function clauseArticle(clause: Clause, page: Known): Html {
  const { id, authority, statement, because, sources, state, pointer } = clause;
  const bench = page.benchOf(clause);
  const worked = workedExamples(clause, page.rules, bench);
  const name = anchor('clause', id);
  return markup`<article class="clause" aria-labelledby="${name}">
<h4 id="${name}"><a href="#${name}">${id}</a></h4>
<p class="marks">${levelBadge(clause.level)} <span class="authority"><span class="hidden">authority: </span>${authority}</span></p>
<p class="statement">${statement}</p>
${because === undefined ? undefined : markup`<p class="because"><strong>Because:</strong> ${because}</p>\n`}<dl>
${fact(
  'Sources',
  sources.length === 0
    ? markup`none`
    : markup`<ul>${sources.map((source) => markup`<li>${link('source', source, bench.contract.sources[source]?.title ?? source)}</li>`)}</ul>`,
)}${
    clause.refusedWith.length === 0 || worked.breaking === undefined
      ? undefined
      : fact('A breach', markup`is ${refusalText(clause, bench.contract)}`)
  }${state === undefined ? undefined : fact('Met only while', markup`${state}`)}${parameterFacts(clause).map(([name, what]) => fact(name, what))}${fact('Editions', history(clause, page))}${fact('Judged by', judged(clause, worked))}${fact('Stands at', code(pointer))}</dl>
${said(clause, page)}${decided(clause, page)}${examples(worked)}</article>
`;
}

function fact(name: string, what: Html): Html {
  return markup`<div><dt>${name}</dt><dd>${what}</dd></div>
`;
}

function list(items: readonly Html[]): Html {
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

function judged({ excluded }: Clause, { rules, cases }: WorkedExamples): Html {
  if (excluded !== undefined) return markup`<strong>Not judged.</strong> ${excluded}`;
  if (rules.length === 0) return markup`<strong>Not judged.</strong> No rule knows this kind of clause.`;
  return markup`${list(rules.map(({ id, summary }) => markup`${link('rule', id)} ${summary}`))}${
    cases === 0 ? 'By what other cases bring about.' : `${counted(cases, 'case')} in the default budget.`
  }`;
}

function said({ id }: Clause, { sources }: Known): Html | undefined {
  const all = saidOf(id, sources);
  if (all.length === 0) return undefined;
  return markup`<details><summary>What the pages say: ${counted(all.length, 'statement')}</summary>
${table(
  `Statements that lead to ${id}`,
  ['Statement', 'Stands on', 'Says'],
  all.map(({ id: number, page, lines: [first, last], says }) => [
    number,
    `${page}, ${first === last ? `line ${first}` : `lines ${first} to ${last}`}`,
    says,
  ]),
)}</details>
`;
}

function decided({ id }: Clause, { sources }: Known): Html | undefined {
  const all = decidedOf(id, sources);
  if (all.length === 0) return undefined;
  return markup`<details><summary>Where they contradict one another: ${counted(all.length, 'decision')}</summary>
${table(
  `What was decided of ${id}`,
  ['About', 'Editions', 'Follows', 'Decision'],
  all.map((one) => [
    link('contradiction', one.contradiction, one.topic),
    decidedIn(one),
    `${one.follows} (${one.authority})`,
    one.decision,
  ]),
)}</details>
`;
}

function examples({ keeping, breaking, showing }: WorkedExamples): Html | undefined {
  const found = [keeping, breaking, showing].filter((one) => one !== undefined);
  if (found.length === 0) return undefined;
  return markup`<details><summary>${capital(found.map(caseTitle).join(', and '))}</summary>
${joined(found.map(example), '')}</details>
`;
}

function example(one: Case): Html {
  return markup`<figure><figcaption>${capital(caseTitle(one))}: ${shortened(one.label)}</figcaption>
<pre><code>${caseText(one)}</code></pre></figure>
`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
