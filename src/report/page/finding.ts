import { counted } from '../../contract/counted.ts';
import { jsonText } from '../../markup/json.ts';
import { markup, type Html } from '../../markup/html.ts';
import { misleads } from '../../markup/visible.ts';
import type { BodyReport, ExchangeReport, FindingReport } from '../report.ts';
import { hexRows } from './bytes.ts';
import { differences } from './difference.ts';
import { findingAnchor, levelMark } from './marks.ts';
import { pathLine } from '../replay-path.ts';
import { told } from './told.ts';

/** Longest command that a button copies, in characters. */
const longestCopy = 20_000;

/** A finding: what was expected and received side by side, and how to see it. */
export function findingSection(one: FindingReport, longestBody: number): Html {
  const anchor = findingAnchor(one.id);
  return markup`<div class="finding" role="group" aria-labelledby="${anchor}">
<h5 id="${anchor}"><a href="#${anchor}">${told(one.about, 300)}</a></h5>
<p class="rule">${levelMark(one.level)} Rule <code>${one.rule}</code>, shown by ${counted(one.count, 'request or sequence', 'requests or sequences')}.</p>
${pair(one)}${one.diagnosis === undefined ? undefined : markup`<p class="why"><strong>Why:</strong> ${told(one.diagnosis)}</p>\n`}${command('Send it again', one.curl)}${command('Run the same cases again', one.replay)}${pathLine(one).map((line) => markup`<p>${told(line, 200)}</p>\n`)}${exchanges(one.exchanges, longestBody)}</div>
`;
}

/** Expected and received, what differs marked; bytes where the letters do not tell. */
export function pair({ expected, received }: Pick<FindingReport, 'expected' | 'received'>): Html {
  const texts = [told(expected), told(received)] as const;
  const shown = differences(...texts);
  const alike = expected !== received && expected.normalize('NFKC') === received.normalize('NFKC');
  const side = (index: 0 | 1, name: string): Html => {
    const text = index === 0 ? expected : received;
    return markup`<div><dt>${name}</dt><dd><code>${shown[index]}</code>${alike || misleads(text) ? bytes(Buffer.from(text)) : undefined}</dd></div>`;
  };
  return markup`<dl class="pair">${side(0, 'Expected')}${side(1, 'Received')}</dl>
`;
}

function bytes(all: Uint8Array): Html {
  return markup`<pre class="bytes" tabindex="0" role="group" aria-label="Bytes"><code>${hexRows(all)}</code></pre>`;
}

/** A command, and a button that copies it to the letter. */
export function command(title: string, text: string): Html {
  if (text === '') return markup``;
  return markup`<div class="command"><p>${title}</p><pre tabindex="0" role="group" aria-label="${title}"><code>${told(text, 4000)}</code></pre>${
    text.length > longestCopy
      ? undefined
      : markup`<button type="button" data-copy="${jsonText(text)}" hidden>Copy<span class="hidden"> the command: ${title}</span></button>`
  }</div>
`;
}

function exchanges(all: readonly ExchangeReport[], longestBody: number): Html | undefined {
  if (all.length === 0) return undefined;
  return markup`<details><summary>${all.length === 1 ? 'The exchange' : `${all.length} exchanges`} that showed it</summary>
${all.map((one) => exchange(one, longestBody))}</details>
`;
}

function exchange(
  { number, case: label, request, response, trouble, milliseconds }: ExchangeReport,
  longest: number,
): Html {
  const message = (first: string, headers: ExchangeReport['request']['headers'], body: BodyReport): Html => {
    const lines = headers.map(([name, value]) => `${name}: ${told(value, 500)}`);
    return markup`<pre tabindex="0" role="group" aria-label="${first.slice(0, 80)}"><code>${[first, ...lines].join('\n')}${body.size === 0 ? '' : '\n\n'}${told(body.text ?? '', longest)}</code></pre>${
      body.base64 === undefined
        ? body.text !== undefined && misleads(body.text)
          ? bytes(Buffer.from(body.text.slice(0, 400)))
          : undefined
        : bytes(Buffer.from(body.base64.slice(0, 800), 'base64'))
    }`;
  };
  return markup`<figure><figcaption>Exchange ${number}, ${told(label, 200)}: ${milliseconds} ms</figcaption>
${message(`${request.method} ${told(request.target, 500)}`, request.headers, request.body)}
${
  response === undefined
    ? markup`<p>${trouble === undefined ? 'No answer' : `${trouble.kind}: ${told(trouble.message, 300)}`}</p>`
    : message(`HTTP ${response.status}`, response.headers, response.body)
}</figure>
`;
}
