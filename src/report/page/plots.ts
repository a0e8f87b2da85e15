import { counted } from '../../contract/counted.ts';
import { markup, type Html } from '../../markup/html.ts';
import type { LatencyReport, LengthsReport } from '../report.ts';

/** How many answers took how long, as bars. */
export function latencyPlot({ median, p95, maximum, buckets }: LatencyReport): Html {
  const highest = Math.max(1, ...buckets.map(({ count }) => count));
  const step = 52;
  const width = buckets.length * step;
  const told = `Half of the answers came within ${median} ms, 95 % within ${p95} ms, the slowest after ${maximum} ms.`;
  return markup`<figure class="plot"><figcaption>${told}</figcaption>
<div class="wide" tabindex="0" role="group" aria-label="Answers by time"><svg viewBox="0 0 ${width} 150" width="${width}" height="150" role="img" aria-label="${told}">
${buckets.map(({ upTo, count }, index) => {
  const height = count === 0 ? 0 : Math.max(1, Math.round((count / highest) * 100));
  const middle = index * step + step / 2;
  return markup`<rect class="bar" x="${index * step + 4}" y="${120 - height}" width="${step - 8}" height="${height}"/>
<text class="number" x="${middle}" y="${114 - height}">${count}</text><text class="number" x="${middle}" y="138">${upTo}</text>
`;
})}<line class="axis" x1="0" y1="120.5" x2="${width}" y2="120.5"/></svg></div>
<p class="note">Answers by the milliseconds they took at most; each bar begins where the one before ends.</p></figure>
`;
}

/** What became of each length, by its distance from the bound: near it each character has a place of its own. */
export function lengthPlot({ bound, tried }: LengthsReport): Html {
  const [left, width] = [80, 640];
  const middle = left + (width - left) / 2;
  const far = Math.max(1, ...tried.map(({ length }) => scaled(length - bound)).map(Math.abs));
  const x = (length: number): number =>
    Math.round(middle + (scaled(length - bound) / far) * (width - middle - 40));
  const accepted = tried.filter((one) => one.accepted).map(({ length }) => length);
  const refused = tried.filter((one) => !one.accepted).map(({ length }) => length);
  const both = accepted.filter((length) => refused.includes(length)).length;
  const told = `Around the bound of ${bound}: ${counted(accepted.length, 'length was', 'lengths were')} accepted, the longest ${Math.max(0, ...accepted)}, and ${refused.length} refused${both === 0 ? '' : `; ${both} of them now the one, now the other`}.`;
  const labels = [...new Set([tried[0]?.length ?? bound, bound, tried.at(-1)?.length ?? bound])];
  return markup`<figure class="plot"><figcaption>${told}</figcaption>
<div class="wide" tabindex="0" role="group" aria-label="Lengths that were sent"><svg viewBox="0 0 ${width} 110" width="${width}" height="110" role="img" aria-label="${told}">
<line class="bound" x1="${middle}" y1="8" x2="${middle}" y2="84"/><line class="axis" x1="${left}" y1="84.5" x2="${width}" y2="84.5"/>
<text x="0" y="32">accepted</text><text x="0" y="66">refused</text>
${tried.map((one) =>
  one.accepted
    ? markup`<circle class="accepted" cx="${x(one.length)}" cy="28" r="4"/>
`
    : markup`<path class="refused" d="M${x(one.length) - 4} 58l8 8m0-8l-8 8"/>
`,
)}${labels.map((length) => markup`<text class="number" x="${x(length)}" y="102">${length}</text>`)}</svg></div></figure>
`;
}

function scaled(distance: number): number {
  return Math.sign(distance) * Math.log2(1 + Math.abs(distance));
}
