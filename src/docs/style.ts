import { base } from '../markup/style.ts';

/** The style of the page: it has no script, no font and no picture of its own. */
export const style = `${base}
header { padding: 3rem 0 1.5rem; border-bottom: 1px solid var(--line); }
.kind { margin: 0; color: var(--faint); font-size: 0.875rem; letter-spacing: 0.02em; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { margin: 0.25rem 0 0.5rem; font-size: 2.5rem; letter-spacing: -0.015em; }
.lead { margin: 0 0 1rem; font-size: 1.25rem; color: var(--faint); }
.edition { margin: 0; max-width: 46rem; }
main h2 { margin: 4rem 0 1.25rem; padding-bottom: 0.5rem; border-bottom: 2px solid var(--mark); font-size: 1.75rem; letter-spacing: -0.01em; }
main section:first-child > h2 { margin-top: 2rem; }
h3 { margin: 3rem 0 1rem; font-size: 1.25rem; }
h4 { margin: 0; font-size: 1rem; }
p, ul, ol { margin: 0 0 1rem; }
main p { max-width: 46rem; }

nav { padding: 1.5rem 0 0; font-size: 0.9375rem; }
nav h2 { margin: 0 0 0.75rem; font-size: 1rem; }
nav ol { margin: 0; padding: 0; list-style: none; }
nav li { margin: 0.125rem 0; }
nav ol ol { margin: 0.125rem 0 0.5rem; padding-left: 1rem; border-left: 1px solid var(--line); font-size: 0.875rem; }
nav a { display: inline-block; padding: 0.125rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
@media (min-width: 70rem) {
  body { display: grid; grid-template-columns: 17rem minmax(0, 1fr); column-gap: 3.5rem; padding: 0 2rem 6rem; }
  header { grid-column: 1 / -1; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; padding: 2rem 0; overflow-y: auto; }
}

code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; unicode-bidi: isolate; }
pre { margin: 0; padding: 0.75rem 1rem; background: var(--ground); border-radius: 4px; line-height: 1.5; white-space: pre-wrap; }
pre code { font-size: 1em; }
.wire { font-size: 1.125rem; }
figure { margin: 0 0 1.25rem; }
figure pre + pre { margin-top: 0.5rem; }
figcaption, caption { padding-bottom: 0.5rem; color: var(--faint); font-size: 0.875rem; text-align: left; }
q { font-style: italic; }

.level {
  display: inline-block; min-width: 4.5rem; padding: 0.0625rem 0.5rem; border: 1.5px solid var(--mark); border-radius: 3px;
  color: var(--mark); font-size: 0.75rem; font-weight: 700; letter-spacing: 0.06em; line-height: 1.4; text-align: center;
}
.level.must { background: var(--mark); color: var(--paper); }
.level.may { border-style: dashed; font-weight: 500; }
.edition .level { min-width: 0; }

.clause { max-width: 56rem; padding: 1.25rem 0 1.25rem 1.25rem; border-left: 3px solid var(--line); margin: 0 0 1.5rem; }
.clause:has(h4:target) { border-left-color: var(--link); }
.clause h4 { display: inline; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9375rem; }
.clause h4 a { color: inherit; text-decoration: none; }
.clause h4 a:hover { text-decoration: underline; }
.marks { display: inline; margin-left: 0.75rem; white-space: nowrap; }
.authority { margin-left: 0.25rem; color: var(--faint); font-size: 0.875rem; }
.statement { margin: 0.5rem 0 0.75rem; font-size: 1.125rem; line-height: 1.5; }
.because { color: var(--faint); }
dl { margin: 0 0 0.75rem; font-size: 0.9375rem; }
dl > div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); column-gap: 1rem; padding: 0.25rem 0; }
dt { color: var(--faint); }
dd { margin: 0; }
dd ul { margin: 0; padding: 0; list-style: none; }
details { margin: 0.25rem 0; font-size: 0.9375rem; }
summary { padding: 0.25rem 0; color: var(--link); cursor: pointer; }
details > :not(summary) { margin-top: 0.5rem; }
.contradiction { margin: 0 0 2.5rem; }
.contradiction h4 { margin-bottom: 0.5rem; font-size: 1.0625rem; }
:target { scroll-margin-top: 1rem; }
tr:has(:target) { background: var(--ground); }

table { width: 100%; margin: 0 0 2rem; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; }
th, td { padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { border-bottom: 1.5px solid var(--faint); font-weight: 600; overflow-wrap: normal; }
td { min-width: 5.5rem; }
tbody th { min-width: 9rem; }
@media (max-width: 48rem) {
  h1 { font-size: 2rem; }
  main h2 { margin-top: 3rem; font-size: 1.5rem; }
  header { padding-top: 2rem; }
  table, tbody, tr, th, td, caption { display: block; }
  thead { display: none; }
  tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: 0.125rem 0; border: 0; }
  tbody th { font-weight: 600; }
  td:empty { display: none; }
  td[data-heading]::before { content: attr(data-heading) ": "; color: var(--faint); }
  dl > div { display: block; }
  .clause { padding-left: 0.875rem; }
  .clause h4, .marks { display: block; margin: 0; }
  .marks { padding-top: 0.25rem; }
  td, tbody th { min-width: 0; }
}
@media print {
  body { display: block; max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip { display: none; }
  details::details-content { content-visibility: visible; height: auto; }
  h2, h3, h4, summary, caption, figcaption { break-after: avoid; }
  pre, tr { break-inside: avoid; }
  main > section > h2 { break-before: page; }
  a { color: inherit; text-decoration: none; }
}
`;
