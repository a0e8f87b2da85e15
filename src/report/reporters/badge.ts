import { jsonText } from '../../markup/json.ts';
import { Html, markup } from '../../markup/html.ts';
import type { Report, RunVerdict } from '../report.ts';
import type { Reporter } from '../reporter.ts';

const colours: Readonly<Record<RunVerdict, readonly [name: string, hex: string]>> = {
  conformant: ['brightgreen', '#1a7f37'],
  nonconformant: ['red', '#b3261e'],
  unverified: ['yellow', '#8a6100'],
  inconclusive: ['yellow', '#8a6100'],
  error: ['lightgrey', '#57606a'],
};

/** A badge: the data of a shields.io endpoint, or a picture where the file's name ends in .svg. */
export const badge: Reporter = {
  name: 'badge',
  summary: 'a badge: JSON for a shields.io endpoint, or a picture in FILE.svg',
  render: (report, { file }) =>
    file?.toLowerCase().endsWith('.svg') === true ? svg(report) : endpoint(report),
};

function label({ description: { operation, edition } }: Report): string {
  return [...`${operation} ${edition}`].slice(0, 60).join('');
}

function message({ verdict, clauses }: Report): string {
  const passed = clauses.filter((clause) => clause.verdict === 'pass').length;
  return `${verdict}, ${passed} of ${clauses.length}`;
}

function endpoint(report: Report): string {
  const [color] = colours[report.verdict];
  const isError = report.verdict === 'error';
  return `${jsonText({ schemaVersion: 1, label: label(report), message: message(report), color, isError }, 2)}\n`;
}

/** Widths are of a font that every reader has or has one like it; `textLength` holds the text to them. */
function svg(report: Report): string {
  const texts = [label(report), message(report)] as const;
  const [left, right] = texts.map((text) => Math.round([...text].length * 6.6)) as [number, number];
  const [, colour] = colours[report.verdict];
  const width = left + right + 40;
  return markup`${new Html('<?xml version="1.0" encoding="UTF-8"?>')}
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${texts[0]}: ${texts[1]}">
<title>${texts[0]}: ${texts[1]}</title>
<clipPath id="round"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#round)"><rect width="${left + 20}" height="20" fill="#3f4750"/><rect x="${left + 20}" width="${right + 20}" height="20" fill="${colour}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11"><text x="10" y="14" textLength="${left}" lengthAdjust="spacingAndGlyphs">${texts[0]}</text><text x="${left + 30}" y="14" textLength="${right}" lengthAdjust="spacingAndGlyphs">${texts[1]}</text></g>
</svg>
`.text;
}
