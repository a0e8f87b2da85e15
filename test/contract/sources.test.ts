import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadPages } from '../../src/contract/load-pages.ts';
import type { Contradiction, Decision, Page, Sources, Statement } from '../../src/contract/page.ts';
import { checkEditions } from '../../src/contract/source-editions.ts';
import { checkSources } from '../../src/contract/sources.ts';
import { contracts } from '../editions/described.ts';
import { embedded } from '../in-process.ts';
import { frozen, misnumbered, misplaced, uncovered, unread, unreasoned } from './page-checks.ts';
import { readPage } from './page-reading.ts';

const folder = fileURLToPath(new URL('../../openapi/sources', import.meta.url));
const { pages, contradictions } = await loadPages(folder);
const texts = new Map(await Promise.all(pages.map(async ({ page }) => [page, await textOf(page)] as const)));
const committed = await readFile(new URL('../sources/frozen.txt', import.meta.url), 'utf8');

/** The dates of the editions. */
const dates = contracts.map(({ edition }) => edition);

function textOf(page: string): Promise<string> {
  return readFile(new URL(`../sources/${page}`, import.meta.url), 'utf8');
}

function thrown(check: () => void): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** What every check of the data says of it. */
function problems({ pages, contradictions }: Sources): readonly string[] {
  const text = ({ page }: Page): string => texts.get(page) ?? '';
  return [
    ...pages.flatMap((page) => [
      ...uncovered(page, text(page)),
      ...unread(page, text(page)),
      ...misplaced(page, text(page)),
      ...misnumbered(page),
    ]),
    ...(frozen(pages, contradictions) === committed ? [] : ['frozen']),
    ...thrown(() => {
      checkSources(pages, contradictions, contracts);
    }),
    ...thrown(() => {
      checkEditions(pages, contradictions, dates);
    }),
  ];
}

describe.each(pages)('$page', (page) => {
  const text = texts.get(page.page) ?? '';

  test('every line is covered', () => {
    expect(uncovered(page, text)).toEqual([]);
  });

  test('every field, form, error and example is a statement', () => {
    expect(readPage(page.page, text).length).toBeGreaterThan(20);
    expect(unread(page, text)).toEqual([]);
  });

  test('every statement stands where something stands', () => {
    expect(misplaced(page, text)).toEqual([]);
  });

  test('ids run from 1 without a gap', () => {
    expect(misnumbered(page)).toEqual([]);
  });
});

test('the five pages are there, each with its text', () => {
  expect([...texts.keys()]).toEqual([
    'api-reference.txt',
    'aws-cli.txt',
    'boto3.txt',
    'r-paws.txt',
    'sap-abap.txt',
  ]);
});

test('statements and decisions are frozen', async () => {
  await expect(frozen(pages, contradictions)).toMatchFileSnapshot('../sources/frozen.txt');
});

test('ids resolve both ways', () => {
  expect(() => {
    checkSources(pages, contradictions, contracts);
  }).not.toThrow();
});

test('decisions are made for editions that exist, one after the other', () => {
  expect(() => {
    checkEditions(pages, contradictions, dates);
  }).not.toThrow();
});

test('every clause has a source, and a reason where the project judges', () => {
  expect(unreasoned(embedded.clauses)).toEqual([]);
});

describe('what is taken away is missed', () => {
  const all = pages.flatMap((page) => page.statements.map((statement) => ({ page, statement })));
  /** The kinds that the independent reading finds without exception. */
  const read = ['bound', 'type', 'presence', 'example', 'error', 'name'];

  test('a statement', () => {
    expect(problems({ pages, contradictions })).toEqual([]);
    const silent = all.filter(
      ({ statement }) => problems({ pages: without(statement), contradictions }).length === 0,
    );
    expect(silent).toEqual([]);
  });

  test('a field, a form, an error or an example, by the reading alone', () => {
    const silent = all.filter(({ page, statement }) => {
      const [one] = without(statement).filter(({ file }) => file === page.file);
      return one !== undefined && unread(one, texts.get(page.page) ?? '').length === 0;
    });
    expect(silent.filter(({ statement }) => read.includes(statement.kind)).map(idOf)).toEqual([]);
    expect(all.filter(({ statement }) => read.includes(statement.kind)).length).toBeGreaterThan(100);
  });

  test('a clause from a statement, where no other of the page leads to it', () => {
    const silent = all.flatMap(({ page, statement }) =>
      (statement.clauses ?? []).flatMap((id) => {
        const left = page.statements.filter((one) => one !== statement && one.clauses?.includes(id));
        const rest = (statement.clauses ?? []).filter((one) => one !== id);
        const changed = withStatement(statement, { ...statement, clauses: rest });
        const found = thrown(() => {
          checkSources(changed, contradictions, contracts);
        });
        return left.length === 0 && found.length === 0 ? [`${statement.id} ${id}`] : [];
      }),
    );
    expect(silent).toEqual([]);
  });

  test('a contradiction or a decision', () => {
    for (const one of contradictions) {
      const rest = contradictions.filter((other) => other !== one);
      expect(problems({ pages, contradictions: rest }), one.id).not.toEqual([]);
      for (const decision of one.decided) {
        const decided = one.decided.filter((other) => other !== decision);
        const less = contradictions.map((other) => (other === one ? { ...one, decided } : other));
        expect(problems({ pages, contradictions: less }), one.id).not.toEqual([]);
      }
    }
  });

  test('a source or a reason of a clause', () => {
    for (const clause of embedded.clauses) {
      expect(unreasoned([{ ...clause, sources: [] }]), clause.id).toEqual([clause.id]);
      const { because, ...bare } = clause;
      if (because !== undefined) expect(unreasoned([bare]), clause.id).toEqual([clause.id]);
      for (const { page } of pages.filter(({ page }) => clause.sources.includes(page))) {
        const sources = clause.sources.filter((one) => one !== page);
        const clauses = embedded.clauses.map((one) => (one === clause ? { ...one, sources } : one));
        expect(
          thrown(() => {
            checkSources(pages, contradictions, [{ ...embedded, clauses }]);
          }).join(),
          `${clause.id} ${page}`,
        ).toContain(`The clause ${clause.id} does not name ${page} among its sources.`);
      }
    }
  });
});

function idOf({ statement }: { readonly statement: Statement }): string {
  return statement.id;
}

function without(statement: Statement): readonly Page[] {
  return pages.map((page) => ({
    ...page,
    statements: page.statements.filter((one) => one !== statement),
  }));
}

function withStatement(statement: Statement, other: Statement): readonly Page[] {
  return pages.map((page) => ({
    ...page,
    statements: page.statements.map((one) => (one === statement ? other : one)),
  }));
}

describe('data that does not fit together is refused, with file and pointer', () => {
  const [first] = pages;
  const [one] = contradictions;
  if (first === undefined || one === undefined) throw new Error('There is no data.');
  const page = (change: Partial<Page>): Partial<Sources> => ({
    pages: [{ ...first, ...change }, ...pages.slice(1)],
  });
  const statement = (change: Partial<Statement>): Partial<Sources> =>
    page({
      statements: first.statements.map((each, index) => (index === 1 ? { ...each, ...change } : each)),
    });
  const contradiction = (change: Partial<Contradiction>): Partial<Sources> => ({
    contradictions: [{ ...one, ...change }, ...contradictions.slice(1)],
  });
  const decision = (change: Partial<Decision>): Partial<Sources> =>
    contradiction({
      decided: one.decided.map((each, index) => (index === 1 ? { ...each, ...change } : each)),
    });
  const file = join(folder, 'api-reference.yaml');
  const other = join(folder, 'contradictions.yaml');

  test.each<readonly [string, Partial<Sources>, string]>([
    ['a page that is no source', page({ page: 'x.txt' }), `${file}#/page: There is no source x.txt.`],
    [
      'a page that stands twice',
      { pages: [...pages, { ...first, statements: [] }] },
      `${file}#/page: api-reference.txt stands twice.`,
    ],
    [
      'a clause that settles nothing',
      page({ 'settled-by': ['x'] }),
      `${file}#/settled-by/0: There is no clause x.`,
    ],
    [
      'a statement that stands twice',
      statement({ id: 'api-reference-1' }),
      `${file}#/statements/1/id: api-reference-1 stands twice.`,
    ],
    [
      'a statement that points nowhere',
      statement({ clauses: ['x'] }),
      `${file}#/statements/1/clauses/0: There is no clause x.`,
    ],
    [
      'a statement that a clause does not know',
      statement({ clauses: ['receipt-content-required'] }),
      `${file}#/statements/1/clauses/0: The clause receipt-content-required does not name api-reference.txt among its sources.`,
    ],
    [
      'lines the wrong way round',
      statement({ lines: [3, 2] }),
      `${file}#/statements/1/lines: It ends before it begins.`,
    ],
    [
      'a clause that no statement leads to',
      page({
        statements: first.statements.filter(({ clauses }) => !clauses?.includes('documented-status')),
      }),
      `${file}#/statements: The clause documented-status (#/paths/~1participant~1event/post/x-clauses/documented-status) names api-reference.txt, no statement of which leads to it.`,
    ],
    [
      'a contradiction that stands twice',
      contradiction({ id: contradictions[1]?.id ?? '' }),
      `${other}#/contradictions/1/id: ${contradictions[1]?.id ?? ''} stands twice.`,
    ],
    [
      'a contradiction of nothing',
      contradiction({ statements: ['service-model'] }),
      `${other}#/contradictions/0/statements/0: There is no statement service-model.`,
    ],
    [
      'a decision that follows another statement',
      decision({ follows: 'boto3-1' }),
      `${other}#/contradictions/0/decided/1/follows: boto3-1 is neither a source nor one of the statements that disagree.`,
    ],
    [
      'a decision with another authority',
      decision({ authority: 'prose' }),
      `${other}#/contradictions/0/decided/1/authority: service-model has the authority model.`,
    ],
    [
      'a decision that settles nothing',
      decision({ clauses: ['x'] }),
      `${other}#/contradictions/0/decided/1/clauses/0: There is no clause x.`,
    ],
    [
      'an edition that does not exist',
      page({ edition: '2020-01-01' }),
      `${file}#/edition: There is no edition 2020-01-01.`,
    ],
    [
      'a decision from an edition that does not exist',
      decision({ editions: { from: '2020-01-01' } }),
      `${other}#/contradictions/0/decided/1/editions/from: There is no edition 2020-01-01.`,
    ],
    [
      'a decision to an edition that does not exist',
      decision({ editions: { from: '2022-12-21', to: '2030-01-01' } }),
      `${other}#/contradictions/0/decided/1/editions/to: There is no edition 2030-01-01.`,
    ],
    [
      'a decision that ends before it begins',
      decision({ editions: { from: '2022-12-23', to: '2022-12-21' } }),
      `${other}#/contradictions/0/decided/1/editions: It ends before it begins.`,
    ],
    [
      'two decisions for one edition',
      decision({ editions: { from: '2020-12-21' } }),
      `${other}#/contradictions/0/decided/1/editions: It begins before the decision before it ends.`,
    ],
    [
      'an edition without a decision, in between',
      decision({ editions: { from: '2022-12-23' } }),
      `${other}#/contradictions/0/decided/1/editions: Nothing is decided for the edition 2022-12-21.`,
    ],
    [
      'an edition without a decision, at the end',
      decision({ editions: { from: '2022-12-21', to: '2024-02-16' } }),
      `${other}#/contradictions/0/decided: Nothing is decided for the edition 2025-08-18.`,
    ],
  ])('%s', (_, change, message) => {
    const changed = { pages, contradictions, ...change };
    const found = [
      ...thrown(() => {
        checkSources(changed.pages, changed.contradictions, contracts);
      }),
      ...thrown(() => {
        checkEditions(changed.pages, changed.contradictions, dates);
      }),
    ];
    expect(found).toContain(message);
  });
});
