import { counted } from '../../contract/counted.ts';
import { pageHead } from '../../markup/head.ts';
import { Html, joined, markup } from '../../markup/html.ts';
import type { Cause, Report } from '../report.ts';
import { clientTable } from '../client-table.ts';
import { standsFor } from '../causes.ts';
import { clauseAnchor, findingAnchor, levelMark, verdictMark } from './marks.ts';
import { command, pair } from './finding.ts';
import { exchangesSection } from './exchanges.ts';
import { fact, laidOut, operationMap, partSection } from './clauses.ts';
import { latencyPlot } from './plots.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { told } from './told.ts';

/** Characters that the bodies of the findings' exchanges take together, at most. */
const room = 2_000_000;

interface Section {
  readonly name: string;
  readonly title: string;
  readonly content: Html;
}

/** The report for people: one HTML file, which asks the network for nothing. */
export function reportPage(report: Report): string {
  const { verdict, description, target } = report;
  const title = `${verdict}: ${told(target.url, 200)} against ${description.operation}`;
  const sections = sectionsOf(report);
  return markup`${new Html('<!doctype html>')}
<html lang="en">
${pageHead({ title, style, script })}
<body>
<a class="skip" href="#report">Skip to the report</a>
${head(report)}<nav aria-label="Contents"><ul>${sections.map(({ name, title: heading }) => markup`<li><a href="#${name}">${heading}</a></li>`)}</ul></nav>
<main id="report" tabindex="-1">
${sections.map(
  ({ name, title: heading, content }) => markup`<section aria-labelledby="${name}">
<h2 id="${name}">${heading}</h2>
${content}</section>
`,
)}</main>
<footer>Made by ${report.tool.name} ${report.tool.version}.</footer>
<p id="told" class="hidden" role="status"></p>
<script>${new Html(script)}</script>
</body>
</html>
`.text;
}

function head({ verdict, reason, target, description, fits, clauses, notJudged, stats }: Report): Html {
  const counts = new Map<ReturnType<typeof count>, number>();
  for (const one of clauses) counts.set(count(one), (counts.get(count(one)) ?? 0) + 1);
  return markup`<header>
<p class="kind">Conformance report</p>
<h1 class="${verdict}">${verdict}</h1>
<p class="lead"><code>${told(target.url, 300)}</code> against ${description.operation}, edition ${description.edition}</p>
${reason === undefined ? undefined : markup`<p><strong>Why it ended:</strong> ${told(reason, 500)}</p>\n`}${
    fits === undefined
      ? undefined
      : markup`<p>${fits.editions.length === 0 ? 'It fits no edition; run --edition detect tells what speaks against each.' : `It seems to be of another edition: ${told(fits.told, 300)}.`}</p>\n`
  }<ul class="counts">${[...counts].map(([of, many]) => markup`<li>${many} ${verdictMark(of)}</li>`)}<li>${notJudged.length} not judged</li></ul>
<p class="note">${counted(stats.requests, 'request')} in ${stats.seconds.toFixed(1)} s, started ${stats.started}; seed ${stats.seed}, budget ${stats.budget}, profiles ${stats.profiles.join(', ')}${stats.throttled === 0 ? '' : `; ${stats.throttled} answered 429 and waited out`}.</p>
</header>
`;
}

function count({ verdict }: Report['clauses'][number]): Report['clauses'][number]['verdict'] {
  return verdict;
}

function sectionsOf(report: Report): readonly Section[] {
  const { description, clauses, notJudged, stats, exchanges } = report;
  const parts = laidOut(report);
  const bodies = clauses.reduce(
    (sum, { findings }) => sum + findings.reduce((some, one) => some + one.exchanges.length * 2, 0),
    0,
  );
  const longest = Math.max(100, Math.min(4000, Math.floor(room / Math.max(1, bodies))));
  const { method, path } = description;
  return [
    { name: 'causes', title: 'What is wrong', content: causes(report) },
    ...clients(report),
    {
      name: 'operation',
      title: 'The operation',
      content: markup`${method === undefined || path === undefined ? undefined : markup`<p><code>${method} ${path}</code></p>\n`}${operationMap(parts)}`,
    },
    {
      name: 'clauses',
      title: 'Clauses',
      content: markup`${filters(report)}${parts.map((part) => partSection(part, longest))}`,
    },
    ...(notJudged.length === 0
      ? []
      : [{ name: 'not-judged', title: 'Not judged', content: notJudgedList(report) }]),
    ...(stats.latency === undefined
      ? []
      : [{ name: 'times', title: 'Times', content: latencyPlot(stats.latency) }]),
    ...(exchanges === undefined
      ? []
      : [{ name: 'every-exchange', title: 'Every exchange', content: exchangesSection(exchanges) }]),
  ];
}

/** Each client against what it does with the target, where clients were tried. */
function clients(report: Report): readonly Section[] {
  const table = clientTable(report);
  if (table === undefined) return [];
  const row = ([
    client = '',
    ...cells
  ]: readonly string[]): Html => markup`<tr><th scope="row">${told(client, 100)}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>
`;
  const content = markup`<div class="clients" tabindex="0" role="group" aria-label="Clients"><table><caption class="hidden">Clients</caption>
<thead><tr>${table.heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${table.rows.map(row)}</tbody>
</table></div>
`;
  return [{ name: 'clients', title: 'Clients', content }];
}

function causes(report: Report): Html {
  if (report.causes.length === 0)
    return markup`<p>${report.verdict === 'conformant' ? 'Nothing was found.' : 'No clause was found broken; what could not be judged stands with its clause.'}</p>
`;
  const findings = new Map(
    report.clauses.flatMap((clause) => clause.findings.map((one) => [one.id, { clause, one }] as const)),
  );
  return markup`<ol class="causes">
${report.causes.map((cause) => causeItem(cause, findings))}</ol>
`;
}

type Found = ReadonlyMap<
  string,
  { readonly clause: Report['clauses'][number]; readonly one: Report['clauses'][number]['findings'][number] }
>;

function causeItem({ level, title, count: many, findings }: Cause, all: Found): Html {
  const own = findings.flatMap((id) => all.get(id) ?? []);
  const one = standsFor(own.map((each) => each.one));
  const first = own.find((each) => each.one === one);
  return markup`<li class="${level.toLowerCase()}"><h3>${levelMark(level)} ${told(title, 300)}</h3>
${
  first === undefined
    ? undefined
    : markup`<p>Clause <a href="#${clauseAnchor(first.clause.id)}"><code>${first.clause.id}</code></a>: ${told(first.clause.statement, 500)} <span class="authority">(${first.clause.authority})</span></p>
<p>${told(first.one.about, 300)}</p>
${pair(first.one)}${command('Send it again', first.one.curl)}`
}<p class="also">Shown ${counted(many, 'time')}, in ${own.length === 1 ? 'the finding' : `${own.length} findings:`} ${joined(
    own.slice(0, 12).map(({ one }) => markup`<a href="#${findingAnchor(one.id)}">${one.id}</a>`),
    ', ',
  )}${own.length > 12 ? ` and ${own.length - 12} more` : undefined}.</p></li>
`;
}

function filters({ clauses }: Report): Html {
  const group = (name: 'verdict' | 'level' | 'profile', title: string): Html => {
    const values = [...new Set(clauses.map((clause) => clause[name]))].sort();
    return markup`<fieldset><legend>${title}</legend>${values.map((value) => markup`<label><input type="checkbox" name="${name}" value="${value}" checked> ${value}</label>`)}</fieldset>
`;
  };
  return markup`<form id="filters" hidden>
${group('verdict', 'Verdict')}${group('level', 'Level')}${group('profile', 'Profile')}<button type="reset">Show all</button>
</form>
<p id="shown" class="note" role="status"></p>
`;
}

function notJudgedList({ notJudged }: Report): Html {
  const groups = new Map<string, Report['notJudged'][number][]>();
  for (const one of notJudged) groups.set(one.why, [...(groups.get(one.why) ?? []), one]);
  const names: Readonly<Record<string, string>> = {
    profile: 'In profiles or states that were not selected',
    deselected: 'Left out by --only or --skip',
    excluded: 'Excluded with a reason',
    budget: 'Left out by the quick budget',
    'no rule': 'That no rule judges',
    'no occasion': 'Without an occasion',
  };
  return markup`${[...groups].map(
    ([why, all]) => markup`<details><summary>${names[why] ?? why}: ${all.length}</summary>
<dl class="facts">${all.map(({ clause, reason }) => fact(clause, markup`${told(reason, 500)}`))}</dl></details>
`,
  )}`;
}
