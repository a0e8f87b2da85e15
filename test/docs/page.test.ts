import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump, load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isObject } from '../../src/contract/document.ts';
import { loadContract } from '../../src/contract/load.ts';
import type { Sources } from '../../src/contract/page.ts';
import { contractPage } from '../../src/docs/page.ts';
import { anchor } from '../../src/docs/anchors.ts';
import { contractOf } from '../../src/editions/contract-of.ts';
import { editionsOf } from '../../src/editions/editions.ts';
import { description } from '../../src/generated/description.ts';
import { overlays } from '../../src/generated/overlays.ts';
import { sources } from '../../src/generated/sources.ts';
import { everyRefusal, isJudgedBy } from '../../src/judging/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { command } from '../cli/command.ts';
import { committedPage, idsOf, linksOf, unbalanced, vocabularyOf } from './reading.ts';

const parcel = fileURLToPath(new URL('../fixtures/parcel.openapi.yaml', import.meta.url));
const described = { document: description, overlays };
const contracts = await Promise.all(editionsOf(described).map((edition) => contractOf(described, edition)));
const newest = contracts.at(-1);
const page = await committedPage();
const ids = new Set(idsOf(page));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** The article of a clause. */
function article(id: string, of = page): string {
  const found = of.split('<article ').find((one) => one.includes(` id="${anchor('clause', id)}"`));
  return found?.split('</article>')[0] ?? '';
}

/** The text that a reader sees of a piece of HTML. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('the page of the description', () => {
  it('has an anchor of its own for every clause of every edition, every rule, edition, source and contradiction', () => {
    const wanted = [
      ...contracts.flatMap(({ clauses }) => clauses.map(({ id }) => anchor('clause', id))),
      ...rules.map(({ id }) => anchor('rule', id)),
      ...contracts.map(({ edition }) => anchor('edition', edition)),
      ...Object.keys(newest?.sources ?? {}).map((key) => anchor('source', key)),
      ...sources.contradictions.map(({ id }) => anchor('contradiction', id)),
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    expect(idsOf(page)).toHaveLength(ids.size);
  });

  it('links to nothing but its own anchors', () => {
    const foreign = linksOf(page).filter((to) => !(to.startsWith('#') && ids.has(to.slice(1))));
    expect(foreign).toEqual(['data:,']);
  });

  it('says of each clause its statement, level, authority, sources, reason and rules', () => {
    for (const clause of newest?.clauses ?? []) {
      const html = article(clause.id);
      const text = textOf(html);
      const own = clause.excluded === undefined ? rules.filter((rule) => isJudgedBy(clause, rule)) : [];
      for (const part of [
        clause.statement,
        clause.level,
        clause.authority,
        clause.because ?? '',
        clause.excluded ?? '',
        clause.pointer,
        ...clause.sources.map((source) => newest?.sources[source]?.title ?? source),
        ...own.flatMap(({ id, summary }) => [id, summary]),
        ...sources.pages.flatMap(({ statements }) =>
          statements.filter((one) => one.clauses?.includes(clause.id)).flatMap((one) => [one.id, one.says]),
        ),
        ...sources.contradictions.flatMap(({ decided }) =>
          decided.filter((one) => one.clauses.includes(clause.id)).map(({ decision }) => decision),
        ),
      ])
        expect(text, clause.id).toContain(part);
      for (const { id } of own) expect(html, clause.id).toContain(`href="#${anchor('rule', id)}"`);
    }
  });

  it('shows requests that keep and break a bound, the long one short', () => {
    const text = textOf(article('content-max-length'));
    expect(text).toContain('"Content":"a…(× 16384)"');
    expect(text).toContain('"Content":"a…(× 16385)"');
    expect(text).toContain('is refused with 400 ValidationException');
    expect(text).toContain(
      '2022-12-21: changed (value, statement). Before: Content has at most 1024 characters',
    );
  });

  it('lists at each rule the clauses that it judges', () => {
    for (const rule of rules) {
      const row = page.split('<tr ').find((one) => one.includes(`id="${anchor('rule', rule.id)}"`)) ?? '';
      const own = (newest?.clauses ?? []).filter(
        (clause) => clause.excluded === undefined && isJudgedBy(clause, rule),
      );
      if (rule.judges === everyRefusal) expect(row).toContain(`each of the ${own.length} clauses`);
      else for (const { id } of own) expect(row).toContain(`href="#${anchor('clause', id)}"`);
    }
  });

  it('gives the names of every system', () => {
    const names = (newest?.namings ?? []).flatMap((naming) => Object.values(naming.names));
    const text = textOf(page.split(` id="${anchor('section', 'names')}"`)[1]?.split('</table>')[0] ?? '');
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('is small, whole, and allows itself neither scripts nor anything from elsewhere', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(800_000);
    expect(unbalanced(page)).toEqual([]);
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/,
    );
    expect(
      [...vocabularyOf(page)].filter((one) =>
        /^(script|img|iframe|object|form|base)| (src|on\w+|style)$/.test(one),
      ),
    ).toEqual([]);
  });

  it('is made in less than a second', () => {
    const from = performance.now();
    contractPage({ contracts, titles: {}, sources, rules });
    expect(performance.now() - from).toBeLessThan(1000);
  });
});

describe('docs', () => {
  it('prints the page that is committed', async () => {
    const { code, stdout, stderr } = await command(['docs']);
    expect({ code, stderr, same: stdout === page }).toEqual({ code: 0, stderr: '', same: true });
  });

  it('--edition shows the contract as it stood then, and what stands in others only apart', async () => {
    const { code, stdout } = await command(['docs', '--edition', '2020-12-21']);
    expect(code).toBe(0);
    const text = textOf(article('content-max-length', stdout));
    expect(text).toContain('Content has at most 1024 characters');
    const [own = '', others = ''] = stdout.split(`id="${anchor('section', 'others')}"`);
    expect(own).not.toContain(`id="${anchor('clause', 'receipt-content-required')}"`);
    expect(others).toContain(`id="${anchor('clause', 'receipt-content-required')}"`);
  });

  it('--out writes the page to a file, whole or not at all', async () => {
    const file = join(folder, 'page.html');
    expect(await command(['docs', '--out', file])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await readFile(file, 'utf8')) === page).toBe(true);
    const { code, stderr } = await command(['docs', '--out', join(folder, 'none', 'page.html')]);
    expect(code).toBe(2);
    expect(stderr).toContain('The page cannot be written to');
  });

  it('refuses an operand, and an edition that does not exist', async () => {
    expect((await command(['docs', 'content-max-length'])).code).toBe(2);
    expect((await command(['docs', '--edition', '2020-12-22'])).stderr).toContain('There is no edition');
  });
});

describe('another description', () => {
  it('has its page', async () => {
    const { code, stdout } = await command(['docs', '--description', parcel]);
    expect(code).toBe(0);
    const own = new Set(idsOf(stdout));
    const { clauses } = await loadContract(parcel);
    expect(clauses.filter(({ id }) => !own.has(anchor('clause', id)))).toEqual([]);
    expect(linksOf(stdout).filter((to) => to.startsWith('#') && !own.has(to.slice(1)))).toEqual([]);
    expect(unbalanced(stdout)).toEqual([]);
    expect(/.{60}(?:undefined|\[object|NaN).{20}/.exec(stdout)).toBeNull();
  });

  it('brings no markup into it, whatever its texts are', async () => {
    const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;\u202e`;
    const file = join(folder, 'hostile.openapi.yaml');
    const document = load(await readFile(parcel, 'utf8'));
    await writeFile(file, dump(spoilt(document, hostile)));
    const contract = await loadContract(file);
    const html = contractPage({
      contracts: [{ ...contract, edition: '1' }, contract],
      titles: { 1: hostile, 2: hostile },
      sources: spoiltSources(hostile),
      rules: rules.map((rule) => ({ ...rule, summary: hostile })),
    });
    expect([...vocabularyOf(html)].filter((one) => !vocabularyOf(page).has(one))).toEqual([]);
    expect(/.{60}(?:<script|<img|\u202e)/.exec(html)).toBeNull();
    expect(html.split('&lt;script&gt;alert(1)&lt;/script&gt;').length).toBeGreaterThan(200);
    expect(unbalanced(html)).toEqual([]);
    const own = new Set(idsOf(html));
    expect(linksOf(html).filter((to) => to.startsWith('#') && !own.has(to.slice(1)))).toEqual([]);
    const { code, stdout } = await command(['docs', '--description', file]);
    expect({ code, markup: /.{60}(?:<script|<img)/.exec(stdout) }).toEqual({ code: 0, markup: null });
  });
});

/** The description with every free text made hostile, and members and values with hostile names. */
function spoilt(value: unknown, hostile: string): unknown {
  if (Array.isArray(value)) return value.map((one) => spoilt(one, hostile));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === 'properties' && isObject(inner))
        return [
          name,
          {
            ...(spoilt(inner, hostile) as object),
            [hostile]: { type: 'string', description: hostile, 'x-names': { other: hostile } },
          },
        ];
      if (name === 'enum' && Array.isArray(inner)) return [name, [...(inner as readonly unknown[]), hostile]];
      if (
        ['title', 'summary', 'description', 'statement', 'because'].includes(name) &&
        typeof inner === 'string'
      )
        return [name, hostile];
      return [name, spoilt(inner, hostile)];
    }),
  );
}

function spoiltSources(hostile: string): Sources {
  const statement = {
    id: hostile,
    lines: [1, 2],
    kind: 'prose',
    says: hostile,
    clauses: ['label-max-length'],
  } as const;
  return {
    pages: [
      {
        file: hostile,
        page: 'handbook',
        system: hostile,
        'stands-at': { from: hostile, to: hostile },
        edition: '2',
        apart: hostile,
        'settled-by': ['label-max-length'],
        statements: [statement],
      },
    ],
    contradictions: [
      {
        file: hostile,
        id: hostile,
        topic: hostile,
        statements: [hostile],
        about: hostile,
        decided: [
          {
            editions: { from: hostile },
            follows: hostile,
            authority: 'prose',
            clauses: ['label-max-length'],
            decision: hostile,
          },
        ],
      },
    ],
  };
}
