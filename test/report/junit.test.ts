import { parse } from 'junit2json';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { junit } from '../../src/report/reporters/junit.ts';
import { hostileReport, soiled } from './hostile.ts';

/** What a consumer makes of the file. */
interface Read {
  readonly tests?: number;
  readonly failures?: number;
  readonly errors?: number;
  readonly skipped?: number;
  readonly testsuite?: readonly {
    readonly tests?: number;
    readonly failures?: number;
    readonly errors?: number;
    readonly skipped?: number;
    readonly testcase?: readonly {
      readonly name?: string;
      readonly classname?: string;
      readonly failure?: readonly { readonly message?: string; readonly inner?: string }[];
      readonly error?: readonly { readonly message?: string; readonly type?: string }[];
      readonly skipped?: readonly unknown[];
    }[];
  }[];
}

let accused: Report;
let report: Report;
let xml: string;
let read: Read;

beforeAll(async () => {
  accused = await hostileReport();
  const hostile = soiled(accused);
  const [first, ...rest] = hostile.clauses;
  if (first === undefined) throw new Error('nothing was judged');
  // One of the clauses could not be judged, for a hostile reason.
  const open = {
    ...first,
    verdict: 'unverified',
    findings: [],
    rules: [{ rule: 'a-rule', verdict: 'unverified', cases: 0, reason: ']]> "<b>" \u0001' }],
  } as const;
  report = { ...hostile, clauses: [open, ...rest] };
  xml = junit.render(report, { colour: false });
  read = (await parse(xml)) as Read;
});

const cases = () => read.testsuite?.[0]?.testcase ?? [];

describe('JUnit', () => {
  it('is XML, of characters that XML can hold', () => {
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
    expect(
      [...xml].filter((letter) => !/[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\u{10000}-\u{10ffff}]/u.test(letter)),
    ).toEqual([]);
  });

  it('has a case for each clause, judged or not, by its id', () => {
    const ids = [...report.clauses.map(({ id }) => id), ...report.notJudged.map(({ clause }) => clause)];
    expect(cases().map(({ name }) => name)).toEqual(ids);
  });

  it('counts as the cases are', () => {
    const suite = read.testsuite?.[0];
    const counted = {
      tests: cases().length,
      failures: cases().filter(({ failure }) => failure !== undefined).length,
      errors: cases().filter(({ error }) => error !== undefined).length,
      skipped: cases().filter(({ skipped }) => skipped !== undefined).length,
    };
    expect(counted.failures).toBeGreaterThan(5);
    expect(counted.errors).toBeGreaterThan(0);
    expect(counted.skipped).toBeGreaterThan(0);
    expect({
      tests: suite?.tests,
      failures: suite?.failures,
      errors: suite?.errors,
      skipped: suite?.skipped,
    }).toEqual(counted);
    expect({
      tests: read.tests,
      failures: read.failures,
      errors: read.errors,
      skipped: read.skipped,
    }).toEqual(counted);
  });

  it('shows every finding of a MUST as a failure, with what to type', async () => {
    const told = (await parse(junit.render(accused, { colour: false }))) as Read;
    for (const { id, findings } of accused.clauses.filter(({ verdict }) => verdict === 'fail')) {
      const one = told.testsuite?.[0]?.testcase?.find(({ name }) => name === id);
      expect(one?.failure).toHaveLength(findings.length);
      const [finding] = findings;
      expect(one?.failure?.[0]?.inner ?? '').toContain(finding?.replay);
      expect(one?.failure?.[0]?.message).toContain(`: expected ${finding?.expected ?? '?'}, received `);
    }
  });

  it('shows neither what could not be judged nor what was not selected as passed', () => {
    const [first] = cases();
    expect(first?.error?.[0]?.type).toBe('unverified');
    expect(first?.error?.[0]?.message).toContain(']]> "<b>" \\u0001');
    for (const { clause } of report.notJudged)
      expect(cases().find(({ name }) => name === clause)?.skipped).toBeDefined();
  });

  it('lets no text of a target become an element, and no line a command', () => {
    const elements = new Set([...xml.matchAll(/<\/?([a-zA-Z?!][\w-]*)/g)].map(([, name]) => name));
    expect([...elements].sort()).toEqual(
      [
        '?xml',
        'error',
        'failure',
        'properties',
        'property',
        'skipped',
        'system-out',
        'testcase',
        'testsuite',
        'testsuites',
      ].filter((name) => elements.has(name)),
    );
    expect(xml).not.toContain('<script');
    expect(xml).not.toMatch(/^\s*(::|##\[)/m);
    // It is there all the same, as text.
    expect(
      cases().some(
        ({ failure }) => failure?.some(({ message }) => message?.includes('<script>') === true) === true,
      ),
    ).toBe(true);
  });

  it('prints no long value whole', () => {
    expect(Math.max(...xml.split('\n').map((line) => line.length))).toBeLessThan(40_000);
  });
});
