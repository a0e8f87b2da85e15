import { parse as parseCtrf, validate as validateCtrf } from 'ctrf';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { loadReporter } from '../../src/report/reporters/index.ts';
import { embedded } from '../in-process.ts';
import { hostileReport } from './hostile.ts';
import { accusedReport, referenceReport, rendered } from './reports.ts';
import { eventProblems, harProblems, sarifProblems } from './schemas.ts';

let accused: Report;
let conformant: Report;
let hostile: Report;
let all: readonly Report[];

beforeAll(async () => {
  accused = await accusedReport();
  conformant = await referenceReport({}, ['content-type-enum']);
  hostile = await hostileReport();
  all = [accused, conformant, hostile];
}, 60_000);

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly {
          readonly physicalLocation?: {
            readonly artifactLocation: { readonly uri: string };
            readonly region: { readonly startLine: number };
          };
        }[];
      }[];
    },
  ];
}

describe('SARIF', () => {
  it('is what its schema says', async () => {
    const problems = sarifProblems();
    for (const report of all) expect(problems(JSON.parse(await rendered('sarif', report)))).toEqual([]);
    expect(problems({ version: '2.1.0' })).not.toEqual([]);
  });

  it('has a rule for each clause, and a result for each finding, at the line of its clause', async () => {
    const { runs } = JSON.parse(await rendered('sarif', accused)) as Sarif;
    const [{ tool, results }] = runs;
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(accused.clauses.map(({ id }) => id));
    const findings = accused.clauses.flatMap((clause) => clause.findings);
    expect(results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ clause }) => clause));
    expect(results.length).toBeGreaterThan(1);
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      const place = locations[0]?.physicalLocation;
      expect(place?.artifactLocation.uri).toBe('openapi/send-event.openapi.yaml');
      expect(place?.region.startLine).toBe(accused.clauses.find(({ id }) => id === ruleId)?.line);
    }
  });

  it('tells what could not be judged as notifications, for a result would be a finding', async () => {
    const open = {
      ...conformant,
      verdict: 'unverified' as const,
      clauses: conformant.clauses.map(unverified),
    };
    const { runs } = JSON.parse(await rendered('sarif', open)) as Sarif;
    expect(runs[0].results).toEqual([]);
    expect(runs[0].invocations[0]?.toolExecutionNotifications).toHaveLength(
      open.clauses.flatMap(({ rules }) => rules).length,
    );
  });
});

function unverified(clause: Report['clauses'][number]): Report['clauses'][number] {
  const open = 'unverified' as const;
  return {
    ...clause,
    verdict: open,
    findings: [],
    rules: clause.rules.map(({ rule }) => ({ rule, verdict: open, cases: 0, reason: 'no token was had' })),
  };
}

describe('CTRF', () => {
  it('is what its reference implementation reads', async () => {
    for (const report of all) {
      const text = await rendered('ctrf', report);
      expect(validateCtrf(JSON.parse(text))).toMatchObject({ valid: true });
      expect(parseCtrf(text).results.tests).toHaveLength(report.clauses.length + report.notJudged.length);
    }
    expect(validateCtrf({ reportFormat: 'CTRF' }).valid).toBe(false);
  });

  it('counts as the tests are, and shows nothing as passed that was not judged', async () => {
    const mixed = { ...accused, clauses: [...accused.clauses, ...conformant.clauses.map(unverified)] };
    const { summary, tests } = parseCtrf(await rendered('ctrf', mixed)).results;
    const count = (status: string): number => tests.filter((test) => test.status === status).length;
    expect(summary).toMatchObject({
      tests: tests.length,
      passed: count('passed'),
      failed: count('failed'),
      skipped: accused.notJudged.length,
      other: conformant.clauses.length,
    });
    expect(summary.failed).toBe(accused.clauses.filter(({ verdict }) => verdict === 'fail').length);
    const passed = mixed.clauses.filter(({ verdict }) => ['pass', 'warn', 'info'].includes(verdict));
    expect(summary.passed).toBe(passed.length);
  });
});

interface Har {
  readonly log: {
    readonly comment: string;
    readonly entries: readonly {
      readonly startedDateTime: string;
      readonly request: {
        readonly method: string;
        readonly url: string;
        readonly headers: readonly { readonly name: string; readonly value: string }[];
        readonly postData?: { readonly text: string };
      };
      readonly response: {
        readonly status: number;
        readonly content: { readonly text?: string; readonly encoding?: string };
      };
    }[];
  };
}

describe('HAR', () => {
  it('is what its schema says', async () => {
    const problems = harProblems();
    for (const report of all) expect(problems(JSON.parse(await rendered('har', report)))).toEqual([]);
    expect(problems({ log: { version: '1.2', creator: {}, entries: [{}] } })).not.toEqual([]);
  });

  it('has every exchange of the run, as it was sent and answered', async () => {
    const { log } = JSON.parse(await rendered('har', accused)) as Har;
    const exchanges = accused.exchanges ?? [];
    expect(exchanges.length).toBe(accused.stats.requests);
    expect(log.entries).toHaveLength(exchanges.length);
    for (const [index, entry] of log.entries.entries()) {
      const exchange = exchanges[index];
      if (exchange === undefined) throw new Error(`there is no exchange ${index}`);
      const { request, response } = exchange;
      expect(entry.request).toMatchObject({
        method: request.method,
        url: accused.target.url + request.target,
        headers: request.headers.map(([name, value]) => ({ name, value })),
      });
      expect(entry.request.postData?.text).toBe(
        request.body.size === 0 ? undefined : (request.body.text ?? request.body.base64),
      );
      expect(entry.response.status).toBe(response?.status ?? 0);
      expect(entry.response.content.text).toBe(response?.body.text ?? response?.body.base64);
    }
    expect(log.entries.some(({ response }) => response.status === 0)).toBe(true);
    const times = log.entries.map(({ startedDateTime }) => Date.parse(startedDateTime));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(Date.parse(accused.stats.started));
  });

  it('says so where a report has the exchanges of its findings alone', async () => {
    const { log } = JSON.parse(await rendered('har', hostile)) as Har;
    expect(log.comment).toContain('findings alone');
    expect(log.entries.length).toBeGreaterThan(3);
    expect(log.entries.some(({ response }) => response.content.encoding === 'base64')).toBe(true);
  });
});

describe('a badge', () => {
  it('is the data of a shields.io endpoint', async () => {
    const badge = JSON.parse(await rendered('badge', accused, 'badge.json')) as Record<string, unknown>;
    // What https://shields.io/badges/endpoint-badge knows.
    expect(Object.keys(badge).sort()).toEqual(['color', 'isError', 'label', 'message', 'schemaVersion']);
    expect(badge).toMatchObject({ schemaVersion: 1, color: 'red', isError: false });
    expect(badge.message).toMatch(/^nonconformant, \d+ of \d+$/);
    expect(JSON.parse(await rendered('badge', conformant))).toMatchObject({ color: 'brightgreen' });
  });

  it('is a picture where the file is called one', async () => {
    const picture = await rendered('badge', conformant, 'badge.SVG');
    expect(picture).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
    );
    expect(picture).toContain(`: conformant, 1 of 1</title>`);
  });
});

describe('events', () => {
  it('are what their schema says, line by line', async () => {
    const problems = eventProblems();
    for (const report of all) {
      const lines = (await rendered('ndjson', report)).trimEnd().split('\n');
      for (const line of lines) expect([line.slice(0, 100), ...problems(JSON.parse(line))]).toHaveLength(1);
      const kinds = lines.map((line) => (JSON.parse(line) as { event: string }).event);
      expect([kinds[0], kinds.at(-1)]).toEqual(['start', 'end']);
      const count = (kind: string): number => kinds.filter((one) => one === kind).length;
      expect(count('finding')).toBe(report.clauses.flatMap(({ findings }) => findings).length);
      expect(count('clause')).toBe(report.clauses.length);
      expect(count('cause')).toBe(report.causes.length);
      expect(count('not judged')).toBe(report.notJudged.length);
      expect(count('exchange')).toBe(report.exchanges?.length ?? 0);
    }
    expect(problems({ event: 'end' })).not.toEqual([]);
  });
});

describe('Markdown', () => {
  it('is short, and says first what the run came to', async () => {
    expect(await rendered('markdown', conformant)).toMatch(/^## Conformant\n\n`http:/);
    const text = await rendered('markdown', hostile);
    expect(text).toMatch(/^## Nonconformant\n/);
    expect(text.length).toBeLessThan(60_000);
  });

  it('tells each cause with how to see it again', async () => {
    const text = await rendered('markdown', accused);
    for (const { level } of accused.causes) expect(text).toContain(`### 1. ${level}: `);
    const [first] = accused.clauses.flatMap(({ findings }) => findings);
    expect(text).toContain(
      `\n- expected \`${first?.expected ?? '?'}\`\n- received \`${first?.received ?? '?'}\``,
    );
    expect(text).toContain(`\n\`\`\`sh\n${first?.replay ?? '?'}\n\`\`\`\n`);
  });
});

describe('annotations', () => {
  it('name the file and the line of the clause', async () => {
    const text = await rendered('github', accused);
    expect(text.trimEnd().split('\n')).toHaveLength(accused.causes.length);
    const [line] = text.split('\n');
    expect(line).toMatch(/^::error file=openapi\/send-event\.openapi\.yaml,line=\d+,title=/);
  });

  it('name no file that is not there', async () => {
    const { render } = await loadReporter('github');
    expect(render(accused, { colour: false, exists: () => false })).toMatch(/^::error title=/);
  });

  it('are at most ten of a kind, and the last says how many more there are', async () => {
    const [cause] = accused.causes;
    if (cause === undefined) throw new Error('nothing was found');
    const many = { ...accused, causes: Array.from({ length: 15 }, () => cause) };
    const lines = (await rendered('github', many)).trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('::error::6 more causes: the report has them all.');
  });

  it('are none for a conformant target, and one for a run that could not be judged', async () => {
    expect(await rendered('github', conformant)).toBe('');
    const lost = { ...conformant, verdict: 'inconclusive' as const, reason: 'the target went away' };
    expect(await rendered('github', lost)).toBe('::error title=inconclusive::the target went away\n');
  });
});

describe('a report', () => {
  it('has the line of each clause, on which its construct stands', async () => {
    const { readFile } = await import('node:fs/promises');
    const text = await readFile(new URL('../../openapi/send-event.openapi.yaml', import.meta.url), 'utf8');
    const lines = text.split('\n');
    expect(accused.clauses.length).toBeGreaterThan(3);
    for (const { line, pointer } of accused.clauses)
      expect(lines[(line ?? 0) - 1]).toContain(`${pointer.split('/').at(-1) ?? '?'}:`);
  });

  it('has the part of the operation of each clause', () => {
    expect([...new Set(accused.clauses.map(({ part }) => part?.title))]).toContain('Member Content');
    expect(conformant.clauses.every(({ part }) => part !== undefined)).toBe(true);
  });

  it('has the lengths that were tried around a bound, and where the server drew it', () => {
    const { maxLength = 0 } = embedded.members.find(({ name }) => name === 'Content')?.schema ?? {};
    const lengths = accused.clauses.find(({ id }) => id === 'content-max-length')?.lengths;
    expect(lengths?.bound).toBe(maxLength);
    const became = (length: number) =>
      lengths?.tried.filter((one) => one.length === length).map(({ accepted }) => accepted);
    expect(became(maxLength)).toEqual([true]);
    expect(became(maxLength + 1)).toEqual([true]);
    const all = lengths?.tried.map(({ length }) => length) ?? [];
    expect(all).toEqual(all.toSorted((one, other) => one - other));
  });

  it('says how long answers took', () => {
    const { latency, requests } = accused.stats;
    const counted = latency?.buckets.reduce((sum, { count }) => sum + count, 0) ?? 0;
    const unanswered = accused.exchanges?.filter(({ response }) => response === undefined).length ?? 0;
    expect(counted).toBe(requests - unanswered);
    expect(latency?.median).toBeLessThanOrEqual(latency?.p95 ?? 0);
    expect(latency?.p95).toBeLessThanOrEqual(latency?.maximum ?? 0);
  });
});
