import { counted } from '../../contract/counted.ts';
import { code, joined, markup, type Html } from '../../markup/html.ts';
import type { ClauseReport, Report, RuleReport } from '../report.ts';
import { findingSection } from './finding.ts';
import { clauseAnchor, levelMark, sign, verdictMark } from './marks.ts';
import { lengthPlot } from './plots.ts';
import { told } from './told.ts';

/** A part of the operation with its clauses that were judged. */
export interface Laid {
  readonly title: string;
  readonly clauses: readonly ClauseReport[];
}

/** The clauses by the part of the operation that they are about, in their order. */
export function laidOut({ clauses }: Report): readonly Laid[] {
  const parts = new Map<string, ClauseReport[]>();
  for (const clause of clauses) {
    const title = clause.part?.title ?? 'The operation';
    const known = parts.get(title);
    if (known === undefined) parts.set(title, [clause]);
    else known.push(clause);
  }
  return [...parts].map(([title, own]) => ({ title, clauses: own }));
}

/** The operation as a table: each part with a sign for each of its clauses. */
export function operationMap(parts: readonly Laid[]): Html {
  return markup`<table class="map" role="table"><caption>Each sign is a clause, and leads to it.</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Part</th><th role="columnheader" scope="col">Clauses</th></tr></thead>
<tbody role="rowgroup">
${parts.map(
  ({ title, clauses }) =>
    markup`<tr role="row"><th role="rowheader" scope="row">${told(title, 200)}</th><td role="cell"><ul class="signs">${clauses.map(
      ({ id, verdict }) =>
        markup`<li><a class="sign ${verdict}" href="#${clauseAnchor(id)}" title="${id}: ${verdict}"><span aria-hidden="true">${sign(verdict)}</span><span class="hidden">${id}: ${verdict}</span></a></li>`,
    )}</ul></td></tr>
`,
)}</tbody></table>
`;
}

/** The clauses of a part. */
export function partSection({ title, clauses }: Laid, longestBody: number): Html {
  // No name of its own: each would be one more landmark to step over.
  return markup`<section class="part">
<h3>${told(title, 200)}</h3>
${clauses.map((clause) => clauseArticle(clause, longestBody))}</section>
`;
}

function clauseArticle(clause: ClauseReport, longestBody: number): Html {
  const {
    id,
    level,
    authority,
    profile,
    statement,
    sources,
    pointer,
    line,
    verdict,
    rules,
    findings,
    lengths,
  } = clause;
  const anchor = clauseAnchor(id);
  const open = rules.find(({ reason, verdict: own }) => reason !== undefined && own === verdict);
  return markup`<article class="clause ${verdict}" data-verdict="${verdict}" data-level="${level}" data-profile="${profile}" aria-labelledby="${anchor}">
<h4 id="${anchor}"><a href="#${anchor}">${id}</a></h4>
<p class="marks">${verdictMark(verdict)} ${levelMark(level)} <span class="authority"><span class="hidden">authority: </span>${authority}</span></p>
<p class="statement">${told(statement, 1000)}</p>
${open?.reason === undefined ? undefined : markup`<p class="why">${told(open.reason, 1000)}</p>\n`}${findings.map((one) => findingSection(one, longestBody))}<details><summary>Source, rules${lengths === undefined ? '' : ', lengths'}<span class="hidden"> of ${id}</span></summary>
<dl class="facts">
${fact(
  'Sources',
  sources.length === 0
    ? markup`none`
    : joined(
        sources.map((source) => markup`${told(source, 300)}`),
        ', ',
      ),
)}${fact('Stands at', markup`${code(told(pointer, 500))}${line === undefined ? undefined : markup`, line ${line}`}`)}${fact('Profile', markup`${profile}`)}${fact('Judged by', markup`<ul>${rules.map(ruleItem)}</ul>`)}</dl>
${lengths === undefined ? undefined : lengthPlot(lengths)}</details>
</article>
`;
}

function ruleItem({ rule, verdict, cases, reason }: RuleReport): Html {
  return markup`<li><code>${rule}</code>: ${verdict}, ${counted(cases, 'case')}${reason === undefined ? undefined : markup`; ${told(reason, 500)}`}</li>`;
}

export function fact(name: string, what: Html): Html {
  return markup`<div><dt>${name}</dt><dd>${what}</dd></div>
`;
}
