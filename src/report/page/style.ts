import { base } from '../../markup/style.ts';

/** The style of the report's page. */
export const style = `${base}
:root { --pass: #1a6e32; --fail: #a8201a; --warn: #7a5300; --open: #55458a; --differs: #ffe9b8; }
@media (prefers-color-scheme: dark) {
  :root { --pass: #79d291; --fail: #ff9c93; --warn: #e9c46a; --open: #c5b6f5; --differs: #54430f; }
}
body { max-width: 72rem; }
header { padding: 2.5rem 0 1.5rem; }
.kind { margin: 0; color: var(--faint); font-size: 0.875rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { margin: 0.25rem 0 0.5rem; padding-left: 1rem; border-left: 0.5rem solid var(--open); font-size: 2.5rem; letter-spacing: -0.015em; }
h1.conformant { border-color: var(--pass); }
h1.nonconformant, h1.error { border-color: var(--fail); }
h1::first-letter { text-transform: uppercase; }
h2 { margin: 3.5rem 0 1.25rem; padding-bottom: 0.5rem; border-bottom: 2px solid var(--mark); font-size: 1.625rem; }
h3 { margin: 2.5rem 0 1rem; font-size: 1.25rem; }
h4 { margin: 0; font-size: 1rem; }
h5 { margin: 0 0 0.5rem; font-size: 0.9375rem; }
h4 a, h5 a { color: inherit; text-decoration: none; }
h4 a:hover, h5 a:hover { text-decoration: underline; }
p, ul, ol { margin: 0 0 1rem; }
.lead { font-size: 1.125rem; }
.note, .rule, .authority { color: var(--faint); font-size: 0.875rem; }
.counts { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; padding: 0; list-style: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0.75rem 0; border-block: 1px solid var(--line); list-style: none; }
nav a { display: inline-block; padding: 0.125rem 0; }

code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; unicode-bidi: isolate; }
pre { margin: 0; padding: 0.625rem 0.75rem; max-height: 24rem; overflow: auto; background: var(--ground); border-radius: 4px; line-height: 1.5; white-space: pre-wrap; }
pre code { font-size: 1em; }
dd > code { font-size: 0.9375rem; white-space: pre-wrap; }
mark { padding: 0 0.125em; border-radius: 2px; background: var(--differs); color: var(--ink); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }

.level { display: inline-block; padding: 0.0625rem 0.5rem; border: 1.5px solid var(--mark); border-radius: 3px; color: var(--mark); font-size: 0.75rem; font-weight: 700; letter-spacing: 0.06em; line-height: 1.4; }
.level.must { background: var(--mark); color: var(--paper); }
.level.may { border-style: dashed; font-weight: 500; }
.verdict { font-weight: 600; color: var(--open); }
.verdict.pass { color: var(--pass); }
.verdict.fail, .verdict.error { color: var(--fail); }
.verdict.warn, .verdict.info { color: var(--warn); }

.causes { padding: 0; list-style: none; counter-reset: cause; }
.causes > li { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: 4px solid var(--warn); border-radius: 4px; }
.causes > li.must { border-left-color: var(--fail); }
.causes h3 { margin: 0 0 0.5rem; font-size: 1.0625rem; }
.also { font-size: 0.9375rem; }
dl { margin: 0 0 0.75rem; }
dd { margin: 0; }
dt { color: var(--faint); font-size: 0.875rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.75rem; }
.pair > div { padding: 0.625rem 0.75rem; border: 1px solid var(--line); border-radius: 4px; }
.bytes { margin-top: 0.5rem; white-space: pre; }
.facts > div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); column-gap: 1rem; padding: 0.25rem 0; font-size: 0.9375rem; }
.facts ul { margin: 0; padding: 0; list-style: none; }

.map { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
.wide table, .clients table { border-collapse: collapse; font-size: 0.875rem; }
caption { padding-bottom: 0.5rem; color: var(--faint); font-size: 0.875rem; text-align: left; }
th, td { padding: 0.375rem 1rem 0.375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; }
.map tbody th { width: 22rem; }
.wide, .clients { overflow-x: auto; }
.wide td, .wide th, .clients td, .clients th { overflow-wrap: normal; }
.wide td:nth-child(5), .wide td:nth-child(6) { min-width: 16rem; max-width: 28rem; overflow-wrap: anywhere; white-space: pre-wrap; font-family: ui-monospace, monospace; font-size: 0.8125rem; }
.signs { display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 0; padding: 0; list-style: none; }
.sign { display: grid; place-items: center; width: 1.625rem; height: 1.625rem; border: 1.5px solid var(--open); border-radius: 3px; color: var(--open); font-weight: 700; text-decoration: none; }
.sign.pass { border-color: var(--line); color: var(--pass); }
.sign.fail, .sign.error { border-color: var(--fail); background: var(--fail); color: var(--paper); }
.sign.warn, .sign.info { border-color: var(--warn); color: var(--warn); }

.clause { margin: 0 0 1rem; padding: 0.875rem 0 0.875rem 1.25rem; border-left: 3px solid var(--open); }
.clause.pass { border-left-color: var(--line); }
.clause.fail, .clause.error { border-left-color: var(--fail); }
.clause.warn, .clause.info { border-left-color: var(--warn); }
.clause:has(h4:target) { background: var(--ground); }
.clause h4 { display: inline; margin-right: 0.75rem; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9375rem; }
.marks { display: inline; font-size: 0.9375rem; }
.statement { margin: 0.375rem 0; }
.finding { margin: 0.75rem 0; padding: 0.875rem 1rem; border: 1px solid var(--line); border-radius: 4px; }
.finding:has(h5:target) { border-color: var(--link); }
.why { margin: 0 0 0.75rem; }
.command { position: relative; margin: 0 0 0.75rem; }
.command p { margin: 0 0 0.25rem; color: var(--faint); font-size: 0.875rem; }
.command pre { padding-right: 5.5rem; }
button, input { font: inherit; color: inherit; }
button { padding: 0.1875rem 0.75rem; border: 1px solid var(--faint); border-radius: 4px; background: var(--paper); font-size: 0.875rem; cursor: pointer; }
button:disabled { color: var(--faint); cursor: default; }
.command button { position: absolute; right: 0.5rem; bottom: 0.5rem; }
button.copied { border-color: var(--pass); color: var(--pass); }
input[type="search"] { padding: 0.1875rem 0.5rem; border: 1px solid var(--faint); border-radius: 4px; background: var(--paper); }
#filters { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; align-items: start; margin: 0 0 1rem; padding: 0.75rem 1rem; background: var(--ground); border-radius: 4px; }
#filters[hidden], #seek[hidden] { display: none; }
fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; font-size: 0.875rem; }
label { display: inline-flex; gap: 0.375rem; align-items: center; min-height: 1.5rem; font-size: 0.9375rem; }
details { margin: 0.25rem 0; font-size: 0.9375rem; }
summary { padding: 0.25rem 0; color: var(--link); cursor: pointer; }
figure { margin: 0 0 1.25rem; }
figure pre + pre, figure pre + .bytes { margin-top: 0.5rem; }
figcaption { padding-bottom: 0.375rem; color: var(--faint); font-size: 0.875rem; }
.plot svg { display: block; max-width: none; }
.plot text { fill: var(--ink); font-size: 12px; }
.plot .number { text-anchor: middle; }
.bar { fill: var(--link); }
.axis { stroke: var(--faint); }
.bound { stroke: var(--faint); stroke-dasharray: 4 3; }
.accepted { fill: var(--pass); }
.refused { fill: none; stroke: var(--fail); stroke-width: 2; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--faint); font-size: 0.875rem; }
@media (max-width: 48rem) {
  body { padding: 0 1rem 3rem; }
  h1 { font-size: 1.875rem; }
  h2 { margin-top: 2.5rem; font-size: 1.375rem; }
  .map, .map tbody, .map tr, .map th, .map td, .map caption { display: block; width: auto; }
  .map thead { display: none; }
  .map tbody th { width: auto; border: 0; padding-bottom: 0; font-weight: 600; }
  .facts > div { display: block; }
  .clause { padding-left: 0.75rem; }
  .clause h4, .marks { display: block; margin: 0; }
  .finding { padding: 0.75rem; }
  .command pre { padding-right: 0.75rem; padding-bottom: 2.75rem; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip, button, form { display: none !important; }
  details::details-content { content-visibility: visible; height: auto; }
  pre { max-height: none; }
  h2, h3, h4, h5, summary { break-after: avoid; }
}
`;
