import type { Contract, DocumentedResponse } from '../contract/contract.ts';
import { systemsOf } from '../contract/namings.ts';
import { exampleRequests } from '../run/bench.ts';
import { requestText } from '../report/request-text.ts';
import { anchor, link } from './anchors.ts';
import { code, joined, markup, type Html } from '../markup/html.ts';
import { levelBadge } from './level.ts';
import { bounds, memberTable } from './schema.ts';
import { table } from './table.ts';

/** What the operation looks like on the wire: its headers, members, answers and states, with examples. */
export function shape(contract: Contract, parts: ReadonlySet<string>): Html {
  const to = (part: string, words: string): Html =>
    parts.has(part) ? markup`<a href="#${anchor('part', part)}"><code>${words}</code></a>` : code(words);
  return markup`<p class="wire"><code>${contract.method} ${contract.path}</code></p>
${contract.description === undefined ? undefined : markup`<p>${contract.description}</p>\n`}<h3 id="${anchor('section', 'request')}">The request</h3>
${headers(contract, to)}<p>The body is ${joined(
    contract.mediaTypes.map((type) => code(type)),
    ' or ',
  )}${contract.idempotencyToken === undefined ? '.' : markup`; requests with one <code>${contract.idempotencyToken}</code> are one event.`}</p>
${memberTable('Members of the body', contract.body, (name) => to(`member-${name}`, name))}${conditions(contract)}${examples(contract)}<h3 id="${anchor('section', 'answers')}">The answers</h3>
${answers(contract)}${answerBodies(contract, to)}${states(contract)}${names(contract)}`;
}

function headers(
  { credential, headers: others, mediaTypes }: Contract,
  to: (part: string, words: string) => Html,
): Html {
  return table(
    'Headers',
    ['Header', 'Value', 'What it is'],
    [
      ...(credential === undefined
        ? []
        : [
            [
              to(`header-${credential.header}`, credential.header),
              bounds(credential.schema),
              credential.description ?? 'Says who asks.',
            ],
          ]),
      ...others.map(({ name, value }) => [to(`header-${name}`, name), code(value), 'Required.']),
      [to('body', 'Content-Type'), code(mediaTypes[0] ?? ''), 'The media type of the body.'],
    ],
  );
}

function conditions({ conditions: all }: Contract): Html {
  return markup`${all.map(
    ({ name, when, then }) => markup`<figure>
<figcaption>Condition ${link('part', `condition-${name}`, name)}: a body that matches the first schema matches the second too</figcaption>
<pre><code>${JSON.stringify(when, null, 2)}</code></pre>
<pre><code>${JSON.stringify(then, null, 2)}</code></pre>
</figure>
`,
  )}`;
}

function examples(contract: Contract): Html {
  return markup`<div class="examples">
${exampleRequests(contract).map(
  ({ name, request }) => markup`<figure><figcaption>Example request: ${name}</figcaption>
<pre><code>${requestText(request)}</code></pre></figure>
`,
)}</div>
`;
}

function answers({ responses }: Contract): Html {
  return table(
    'Each status',
    ['Status', 'When', 'Errors', 'Media type', 'Level'],
    responses.map(({ status, description, errors, mediaTypes, level }) => [
      String(status),
      description ?? '',
      joined(
        errors.map((error) => code(error)),
        ' or ',
      ),
      joined(
        mediaTypes.map((type) => code(type)),
        ' or ',
      ),
      levelBadge(level),
    ]),
  );
}

/** The members of each body that answers have, once for all answers with the same. */
function answerBodies(
  { responses, success, errorType }: Contract,
  to: (part: string, words: string) => Html,
): Html {
  const bodies = new Map<string, readonly DocumentedResponse[]>();
  for (const response of responses) {
    const key = JSON.stringify(response.schema);
    if (response.schema !== undefined) bodies.set(key, [...(bodies.get(key) ?? []), response]);
  }
  return markup`${[...bodies.values()].map((alike) => {
    const [first] = alike;
    const statuses = alike.map(({ status }) => status);
    return markup`${memberTable(
      `Body of the ${statuses.length === 1 ? 'answer' : 'answers'} ${statuses.join(', ')}`,
      first?.schema ?? {},
      (name) =>
        first === success ? to(`answer-member-${name}`, name) : to(`answer-${statuses.join('-')}`, name),
    )}${
      first?.example === undefined
        ? undefined
        : markup`<figure><figcaption>Example of an answer ${first.status}</figcaption><pre><code>${JSON.stringify(first.example)}</code></pre></figure>
`
    }`;
  })}${
    errorType === undefined
      ? undefined
      : markup`<p>The name of an error travels in the header <code>${errorType.header}</code>${
          errorType.members.length === 0
            ? undefined
            : markup`, and may stand in the body too, as ${joined(
                errorType.members.map((name) => code(name)),
                ' or ',
              )}`
        }.</p>
`
  }`;
}

function states({ states: all }: Contract): Html | undefined {
  if (all.length === 0) return undefined;
  return table(
    'Provider states',
    ['State', 'What a request in it gets'],
    all.map(({ name, error, condition }) => [
      name,
      error === undefined
        ? 'It is served.'
        : markup`<code>${error}</code>${condition === undefined ? undefined : markup`, where it is of the condition ${link('part', `condition-${condition}`, condition)}`}`,
    ]),
  );
}

function names(contract: Contract): Html | undefined {
  const systems = systemsOf(contract);
  if (systems.length === 0) return undefined;
  return markup`<h3 id="${anchor('section', 'names')}">What others call it</h3>
${table(
  'Names by system',
  ['On the wire', ...systems],
  contract.namings.map(({ name, of, names: own }) => [
    markup`<code>${name}</code>${of === 'response' ? ' of the answer' : undefined}`,
    ...systems.map((system) => (own[system] === undefined ? '' : code(own[system]))),
  ]),
)}`;
}
