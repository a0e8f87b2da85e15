import { beforeAll, describe, expect, it } from 'vitest';
import { correct } from '../../src/reference/steps.ts';
import type { Report } from '../../src/report/report.ts';
import { loadReporter, reporterNames } from '../../src/report/reporters/index.ts';
import { serve } from '../reference/server.ts';
import { runAgainst } from '../run/against.ts';

/**
 * Every text of a report that its schema leaves open is replaced by a marker and a text that does something
 * wherever it is not escaped, so that a reporter which shows one of them as it is is caught by that one.
 */
const payload =
  '<script>alert(1)</script>&"\'`|*_[x](https://evil.test) ]]> @someone #1 %0A ::error file=a,line=1::taken\n::error::over\r##[error]x' +
  '\u001b[31m\u009b31m\u0007\u0000\u007f\u202e\u2066\u2028\ud800\ufffe\u200b --> ${x} {{x}} </textarea>';

/** Members whose values the schema names one by one, or holds to a pattern of plain letters. */
const closed = new Set([
  'version',
  'id',
  'clause',
  'rule',
  'level',
  'authority',
  'profile',
  'verdict',
  'why',
  'kind',
  'budget',
  'profiles',
  'started',
  'findings',
  'path',
  'base64',
]);

function soiled(value: unknown, at: string, places: string[]): unknown {
  if (typeof value === 'string') {
    places.push(at);
    return `M${places.length - 1}M${payload}`;
  }
  if (Array.isArray(value)) return value.map((one, index) => soiled(one, `${at}/${index}`, places));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isClosed(name, inner, at) ? inner : soiled(inner, `${at}/${name}`, places),
    ]),
  );
}

/** A path of the description is open, and so is a list of findings that are no ids. */
function isClosed(name: string, value: unknown, at: string): boolean {
  if (name === 'url') return true;
  if (at === '/description') return false;
  if (name === 'findings') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  return closed.has(name);
}

const places: string[] = [];
let report: Report;

beforeAll(async () => {
  const server = await serve({
    ...correct,
    maximum: ({ maxLength = Infinity }) => maxLength + 20,
    send: (response, { body }) => (body.length === 0 ? new Promise(() => undefined) : response),
  });
  const found = await runAgainst(server.url, {
    only: ['content-max-length', 'client-token-max-length', 'body-required', 'answers-every-request'],
    timeout: 1500,
    target: { url: server.url, connectionToken: server.connectionToken, headers: [] },
  });
  await server.close();
  const [first] = found.clauses;
  if (first === undefined) throw new Error('nothing was judged');
  const exchanges = found.clauses.flatMap(({ findings }) => findings.flatMap((one) => one.exchanges));
  const whole: Report = {
    ...found,
    reason: 'a reason',
    fits: { editions: ['an edition'], told: 'an edition' },
    description: { ...found.description, file: 'a/file.yaml' },
    clauses: [
      {
        ...first,
        id: 'a-clause-that-stayed-open',
        line: 7,
        verdict: 'unverified',
        findings: [],
        rules: [{ rule: 'a-rule', verdict: 'unverified', cases: 0, reason: 'a reason' }],
      },
      ...found.clauses.map((clause) => ({ ...clause, line: 7 })),
    ],
    exchanges: exchanges.map((one) => ({ ...one, expect: 'accepted', sentAt: 0 })),
  };
  report = soiled(whole, '', places) as Report;
}, 60_000);

/** The text that stands after each marker, as far as one that is not escaped could reach. */
function after(text: string): readonly { readonly place: string; readonly shown: string }[] {
  return [...text.matchAll(/M(\d+)M/g)].map(({ 0: marker, 1: number, index }) => ({
    place: places[Number(number)] ?? '',
    shown: text.slice(index + marker.length, index + marker.length + 3 * payload.length),
  }));
}

/** What must stand nowhere in a form: an unescaped payload would bring it. */
const dangers: Readonly<Record<string, RegExp>> = {
  terminal: /[^\n\P{Cc}]|\u202e|\u2066|\u2028|[\ud800\ufffe]|::\w|##\[/u,
  html: /<script>alert|<\/textarea>|[^\n\t\P{Cc}]|[\u202e\u2066\u2028\ufffe\u200b]/u,
  junit: /<script>|\]\]>|[^\n\t\P{Cc}]|[\u202e\u2066\u2028\ufffe]|^\s*::/mu,
  github: /[^\n\P{Cc}]|[\u202e\u2066\u2028\ufffe]| %0A ::/u,
  badge: /<script>|[^\n\P{Cc}]|[\u202e\u2066\u2028\ufffe]/u,
  markdown: /[^\n\P{Cc}]|[\u202e\u2066\u2028\ufffe]/u,
  json: /[^\n\P{Cc}]|[\u202e\u2066\u2028\u200b]|[\ud800-\udfff]/u,
};

const ofJson = ['json', 'ndjson', 'sarif', 'ctrf', 'har'];

describe('text of a target', () => {
  it('is put in every place that the schema leaves open', () => {
    for (const place of ['/reason', '/target', '/description/operation', '/fits/told', '/notJudged/0/reason'])
      expect(places.some((one) => one.startsWith(place)) || place === '/target').toBe(true);
    for (const name of ['about', 'expected', 'received', 'diagnosis', 'curl', 'replay', 'statement', 'title'])
      expect(places.some((one) => one.endsWith(`/${name}`))).toBe(true);
    expect(places.some((one) => one.endsWith('/trouble/message'))).toBe(true);
    expect(places.some((one) => /headers\/\d+\/0$/.test(one))).toBe(true);
  });

  it.each(reporterNames)('is escaped in %s, wherever it stands', async (name) => {
    const { render } = await loadReporter(name);
    for (const file of name === 'badge' ? ['a.svg', 'a.json'] : [undefined]) {
      const text = render(report, { colour: false, ...(file === undefined ? {} : { file }) });
      const danger = dangers[ofJson.includes(name) || file === 'a.json' ? 'json' : name];
      if (danger === undefined) throw new Error(`nothing is known of the dangers in ${name}`);
      const shown = after(text);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((one) => danger.test(one.shown)).map(({ place }) => place)).toEqual([]);
      expect(danger.exec(text)?.[0]).toBeUndefined();
    }
  });

  it.each(['html', 'junit', 'badge'])('has no bare ampersand in %s', async (name) => {
    const { render } = await loadReporter(name);
    const text = render(report, { colour: false, file: 'a.svg' });
    // What stands in a script is no markup.
    const markup = text.replaceAll(/<script[^]*?<\/script>/g, '');
    expect(/&(?!(?:amp|lt|gt|quot|apos|#\d\d);).{0,20}/.exec(markup)?.[0]).toBeUndefined();
  });

  it('begins no command of GitHub Actions', async () => {
    const { render } = await loadReporter('github');
    const lines = render(report, { colour: false }).trimEnd().split('\n');
    expect(lines.filter((line) => !/^::(error|warning) [^:]*::/.test(line))).toEqual([]);
    expect(lines.length).toBe(report.causes.length);
  });

  it('is the same to whoever parses the JSON', async () => {
    const { render } = await loadReporter('json');
    expect(JSON.parse(render(report, { colour: false }))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('links to nothing in SARIF', async () => {
    const { render } = await loadReporter('sarif');
    expect(render(report, { colour: false })).not.toContain('](');
  });

  it('is code or plain text in Markdown', async () => {
    const { render } = await loadReporter('markdown');
    const text = render(report, { colour: false });
    const outside = withoutCode(text);
    expect(outside).not.toMatch(/M\d+M/);
    expect(outside).not.toMatch(/<script|@someone|evil/);
    expect(text).toMatch(/M\d+M/);
  });
});

/** Markdown without its blocks and spans of code, found as CommonMark finds them. */
function withoutCode(text: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const run = /^`{3,}/.exec(line)?.[0];
    if (fence === undefined && run !== undefined) fence = run;
    else if (fence !== undefined) {
      if (line.trimEnd() === fence) fence = undefined;
    } else kept.push(line.replaceAll(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, ''));
  }
  return kept.join('\n');
}
