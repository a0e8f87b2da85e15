import { counted } from '../../contract/counted.ts';
import { data, markup, type Html } from '../../markup/html.ts';
import { visible } from '../../markup/visible.ts';
import type { BodyReport, ExchangeReport } from '../report.ts';
import { cut } from './told.ts';

/** Characters that the bodies of all exchanges take together, at most. */
const room = 2_500_000;

/** Every exchange of the run, in a table that the page's script makes when it is opened, a hundred at a time. */
export function exchangesSection(all: readonly ExchangeReport[]): Html {
  const longest = Math.max(60, Math.min(1000, Math.floor(room / (2 * Math.max(1, all.length)))));
  const rows = all.map(({ number, case: label, request, response, trouble, milliseconds }) => [
    number,
    visible(cut(label, 200)),
    response?.status ?? visible(trouble?.kind ?? 'no answer'),
    milliseconds,
    `${visible(`${request.method} ${cut(request.target, 100)}`)}\n${bodyText(request.body, longest)}`,
    response === undefined ? visible(cut(trouble?.message ?? '', 200)) : bodyText(response.body, longest),
  ]);
  return markup`<noscript><p>The table needs the script of this page.</p></noscript>
<details id="all"><summary>${counted(all.length, 'exchange')}</summary>
<form id="seek" hidden><label>Only those with the text <input type="search" id="sought" autocomplete="off"></label> <button type="button" id="before">Before</button> <button type="button" id="after">After</button> <span id="place" role="status"></span></form>
<div class="wide" tabindex="0" role="group" aria-label="Exchanges"><table><caption class="hidden">Exchanges</caption>
<thead><tr><th scope="col">Number</th><th scope="col">Case</th><th scope="col">Answer</th><th scope="col">ms</th><th scope="col">Request</th><th scope="col">Answer's body</th></tr></thead><tbody id="rows"></tbody></table></div>
</details>
${data('exchanges', rows)}
`;
}

function bodyText({ text, base64, size }: BodyReport, longest: number): string {
  if (text === undefined)
    return `${counted(size, 'byte')}: ${Buffer.from((base64 ?? '').slice(0, 64), 'base64').toString('hex')}`;
  return visible(cut(text, longest));
}
