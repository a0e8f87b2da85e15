import { markup, type Html } from '../markup/html.ts';
import { levelBadge } from './level.ts';
import { table } from './table.ts';

/** How the page is read: levels, authorities, and what stands for what in its requests. */
export const guide: Html = markup`<p>A clause is one obligation, with an id that is never used again. Its level says what a breach costs, its authority who says so, and its rules how a server is held to it.</p>
${table(
  'Levels',
  ['Level', 'A server that breaks it'],
  [
    [levelBadge('MUST'), 'does not conform.'],
    [levelBadge('SHOULD'), 'is warned of; it conforms, unless warnings were asked to count.'],
    [levelBadge('MAY'), 'conforms; it is told which way it took.'],
  ],
)}${table(
  'Authorities, the strongest first',
  ['Authority', 'Who says so'],
  [
    ['model', 'the published model of the service'],
    ['prose', 'its documentation'],
    ['protocol', 'a specification below it'],
    ['client', 'what real clients send or need'],
    ['observed', 'what the live service was seen to do'],
    ['assumed', 'a judgement of those who wrote the contract; it says because of what'],
  ],
)}<p>In the requests, <code>$CONNECTION_TOKEN</code> stands for a credential that the server issued, <code>$FRESH(a)</code> for a new idempotency token that is the same wherever <code>a</code> is, and <code>a…(× 40)</code> for a text that is repeated so many times. What cannot be seen is written as an escape.</p>
`;
