// The pictures of the README, from a real run against a server that counts UTF-16 code units: a terminal as SVG,
// and the page of the report as PNG. Needs Chromium. Run `npm run build` first.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { startServer } from '../dist/api/reference.js';
import { run } from '../dist/api/run.js';
import { loadReporter } from '../dist/report/reporters/index.js';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const shownUrl = 'http://localhost:3000';
const columns = 112;
const [cell, line, margin] = [7.8, 18, 16];

const colours = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 2: '#8b949e', 1: '#ffffff' };

const server = await startServer({ faults: ['counts-utf16-units'] });
const report = await run({ url: server.url, connectionToken: server.connectionToken }, { seed: 7 });
await server.stop();
const told = JSON.parse(JSON.stringify(report).replaceAll(server.url, shownUrl));

await writeFile(join(folder, 'terminal.svg'), drawn(await rendered('terminal', true)));
await photograph(await rendered('html', false));

async function rendered(name, colour) {
  const { render } = await loadReporter(name);
  return render(told, { colour });
}

/** Lines as runs of one colour, cut at the width of the terminal. */
function painted(text) {
  let left = columns;
  return text.split(/(\u001b\[\d+m)/).reduce(
    ({ code, spans }, part) => {
      if (part.startsWith('\u001b[')) return { code: part.slice(2, -1), spans };
      const all = [...part];
      const shown = all.length > left ? [...all.slice(0, Math.max(0, left - 1)), left > 0 ? '…' : ''] : all;
      left -= all.length;
      return { code, spans: [...spans, { code, text: shown.join('') }] };
    },
    { code: '0', spans: [] },
  ).spans;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function drawn(text) {
  const lines = [
    `\u001b[2m$\u001b[0m npx sendevent-conformance run ${shownUrl}`,
    ...text.trimEnd().split('\n'),
  ];
  const [width, height] = [Math.ceil(columns * cell + 2 * margin), lines.length * line + 2 * margin];
  const rows = lines.map((one, index) => {
    const spans = painted(one).map(({ code, text: part }) =>
      colours[code] === undefined ? escaped(part) : `<tspan fill="${colours[code]}">${escaped(part)}</tspan>`,
    );
    return `<text x="${margin}" y="${margin + (index + 0.75) * line}">${spans.join('')}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>A run that finds a defect</title>
<style>text { font: 13px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6edf3; white-space: pre }</style>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join('\n')}
</svg>
`;
}

async function photograph(html) {
  const temporary = await mkdtemp(join(tmpdir(), 'pictures-'));
  const file = join(temporary, 'report.html');
  await writeFile(file, html);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 860 }, colorScheme: 'light' });
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(folder, 'report.png') });
  } finally {
    await browser.close();
    await rm(temporary, { recursive: true });
  }
}
