import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, it } from 'vitest';
import { reporterNames } from '../../src/report/reporters/index.ts';
import type { Report } from '../../src/report/report.ts';
import { serve, type Served } from '../reference/server.ts';
import { accusedReport } from '../report/reports.ts';
import { eventProblems } from '../report/schemas.ts';
import { command, type Ended } from './command.ts';
import { closedPort } from './target.ts';

let folder: string;
let server: Served;
let saved: Report;

beforeAll(async () => {
  server = await serve();
  saved = await accusedReport();
}, 60_000);
afterAll(() => server.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  await writeFile(join(folder, 'saved.json'), JSON.stringify(saved));
});
afterEach(() => rm(folder, { recursive: true }));

function report(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return command(['report', ...words], { folder, environment });
}

function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return command(['run', server.url, '--budget', 'quick', '--only', 'success-status', ...words], {
    folder,
    environment: { CONNECTION_TOKEN: server.connectionToken, ...environment },
  });
}

describe('a saved report', () => {
  it('is shown on the terminal', async () => {
    const { code, stdout, stderr } = await report(['saved.json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^NONCONFORMANT\n/);
  });

  it('is rendered in every form at once', async () => {
    const words = reporterNames.flatMap((name) => ['--reporter', `${name}=out.${name}`]);
    expect(await report(['saved.json', ...words])).toMatchObject({ code: 0, stderr: '' });
    expect((await readdir(folder)).sort()).toEqual(
      ['saved.json', ...reporterNames.map((name) => `out.${name}`)].sort(),
    );
    expect(JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(saved)),
    );
  });

  it('is said to lack its exchanges, where a form would have all of them', async () => {
    const { exchanges: _, ...plain } = saved;
    await writeFile(join(folder, 'plain.json'), JSON.stringify(plain));
    const { code, stderr } = await report(['plain.json', '--reporter', 'har=x.har']);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'note: The report was made without --exchanges, so that har has the exchanges of its findings alone.\n',
    });
    expect((await report(['plain.json', '--reporter', 'html=x.html'])).stderr).toBe('');
  });

  it('is what another form of it would have been in the run', async () => {
    const both = ['--reporter', 'json=r.json', '--reporter', 'html=r.html', '--reporter', 'sarif=r.sarif'];
    expect((await run(both)).code).toBe(0);
    await report(['r.json', '--reporter', 'html=again.html', '--reporter', 'sarif=again.sarif']);
    for (const form of ['html', 'sarif'])
      expect(await readFile(join(folder, `again.${form}`), 'utf8')).toBe(
        await readFile(join(folder, `r.${form}`), 'utf8'),
      );
  });
});

describe('a file that is no report is refused in a sentence', () => {
  const deep = (letter: string, end: string): string => letter.repeat(200_000) + end.repeat(200_000);
  const changed = (change: (report: Record<string, unknown>) => unknown) => (): string =>
    JSON.stringify(change(structuredClone(saved) as unknown as Record<string, unknown>));

  it.each<[string, () => string, RegExp]>([
    ['empty', () => '', /^error: bad\.json is empty\.$/],
    [
      'cut off',
      () => JSON.stringify(saved).slice(0, -200),
      /^error: bad\.json is not JSON, or is cut off\.$/,
    ],
    ['not JSON', () => '<html>', /is not JSON, or is cut off\.$/],
    ['an array', () => '[]', /is no report: its root must be object\.$/],
    ['null', () => 'null', /is no report: its root must be object\.$/],
    [
      'another JSON file',
      () => '{"openapi":"3.1.1"}',
      /is no report: its root must have required property 'version'\.$/,
    ],
    [
      'of a newer version',
      changed((one) => ({ ...one, version: 2 })),
      /is a report of version 2, and only version 1 is known here\.$/,
    ],
    [
      'of no version',
      changed((one) => ({ ...one, version: '1' })),
      /is no report: \/version must be equal to constant\.$/,
    ],
    [
      'with another member',
      changed((one) => ({ ...one, more: 1 })),
      /must NOT have additional properties\.$/,
    ],
    [
      'with __proto__',
      () => JSON.stringify(saved).replace('{', '{"__proto__":{"verdict":"conformant"},'),
      /must NOT have additional properties\.$/,
    ],
    [
      'with __proto__ in its phases',
      () => JSON.stringify(saved).replace('"phases":{', '"phases":{"__proto__":1,'),
      /is no report: \/stats\/phases /,
    ],
    [
      'with wrong types',
      changed((one) => ({ ...one, clauses: { length: 3 } })),
      /is no report: \/clauses must be array\.$/,
    ],
    [
      'with a verdict of its own',
      changed((one) => ({ ...one, verdict: '<script>' })),
      /is no report: \/verdict must be equal/,
    ],
    [
      'with a URL of its own',
      changed((one) => ({ ...one, target: { url: 'javascript:alert(1)' } })),
      /is no report: \/target\/url must match/,
    ],
    [
      'with a URL that is none',
      changed((one) => ({ ...one, target: { url: 'http://[v1.x]/' } })),
      /is no report: (\/target\/url |the URL of its target is none)/,
    ],
    [
      'with a second that no clock has',
      changed((one) => ({ ...one, stats: { ...saved.stats, started: '2016-12-31T23:59:60Z' } })),
      /is no report: \/stats\/started must match pattern/,
    ],
    [
      'that took longer than time can tell',
      changed((one) => ({ ...one, stats: { ...saved.stats, seconds: 1e300 } })),
      /is no report: \/stats\/seconds must be <= 1000000000\.$/,
    ],
    ['deep arrays', () => deep('[', ']'), /is no report: its root must be object\.$/],
    ['deep objects', () => `${'{"version":'.repeat(200_000)}1${'}'.repeat(200_000)}`, /is no report: /],
    [
      'with a cause of no finding',
      changed((one) => ({
        ...one,
        causes: [{ id: 'a', title: 'a', level: 'MUST', findings: ['a@b'], count: 1 }],
      })),
      /is no report: a cause names the finding a@b, which there is not\.$/,
    ],
    [
      'with a clause twice',
      changed((one) => ({
        ...one,
        clauses: [...saved.clauses, ...saved.clauses.map((clause) => ({ ...clause, findings: [] }))],
      })),
      /is no report: two clauses have one id\.$/,
    ],
  ])('%s', async (_, text, what) => {
    await writeFile(join(folder, 'bad.json'), text());
    const { code, stdout, stderr } = await report(['bad.json', '--reporter', 'html=out.html']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^error: /);
    expect(lines[0]).toMatch(what);
    expect(await readdir(folder)).not.toContain('out.html');
  });

  it.each([
    ['a file that is not there', ['missing.json'], /cannot be read \(ENOENT\)\./],
    ['a folder', ['.'], /cannot be read \(EISDIR\)\./],
    ['no file', [], /report takes one file, not 0\./],
    ['two files', ['saved.json', 'saved.json'], /report takes one file, not 2\./],
    [
      'two reporters for one file',
      ['saved.json', '--reporter', 'json=a', '--reporter', 'html=a'],
      /Two reporters would write to a\./,
    ],
  ])('%s', async (_, words, what) => {
    const { code, stderr } = await report(words);
    expect(code).toBe(2);
    expect(stderr).toMatch(what);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('reporters that cannot write', () => {
  it('each say so, and the others write', async () => {
    await symlink('/dev/full', join(folder, 'full'));
    const { code, stderr } = await report([
      'saved.json',
      ...['--reporter', 'html=/dev/full', '--reporter', 'junit=out.xml', '--reporter', 'ndjson=full'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: The report cannot be written to \/dev\/full \(ENOSPC\)\. The report cannot be written to full \(ENOSPC\)\.\n/,
    );
    expect(await readFile(join(folder, 'out.xml'), 'utf8')).toContain('</testsuites>');
  });
});

describe('events of a run', () => {
  it('are written while it goes on, and are what their schema says', async () => {
    const { stdout, code } = await run(['--reporter', 'ndjson']);
    expect(code).toBe(0);
    const problems = eventProblems();
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly event: string; readonly stats?: Report['stats'] });
    expect(events.flatMap(problems)).toEqual([]);
    const kinds = events.map(({ event }) => event);
    expect(kinds[0]).toBe('start');
    expect(kinds.filter((kind) => kind === 'start' || kind === 'end')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'phase').length).toBeGreaterThan(3);
    expect(kinds.filter((kind) => kind === 'exchange')).toHaveLength(events.at(-1)?.stats?.requests ?? -1);
    expect(kinds.indexOf('exchange')).toBeLessThan(kinds.lastIndexOf('phase'));
  });

  it('go to a file beside the summary', async () => {
    const { stdout } = await run(['--reporter', 'ndjson=events']);
    expect(stdout).toMatch(/^CONFORMANT\n/);
    const lines = (await readFile(join(folder, 'events'), 'utf8')).trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ event: 'end', verdict: 'conformant' });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'start' });
  });
});

describe('exchanges', () => {
  it('are kept where they are asked for, and where a HAR is', async () => {
    const read = async (file: string): Promise<Report> =>
      JSON.parse(await readFile(join(folder, file), 'utf8')) as Report;
    await run(['--reporter', 'json=plain.json']);
    expect((await read('plain.json')).exchanges).toBeUndefined();
    await run(['--exchanges', '--reporter', 'json=all.json']);
    const all = await read('all.json');
    expect(all.exchanges).toHaveLength(all.stats.requests);
    await run(['--reporter', 'json=both.json', '--reporter', 'har=run.har']);
    const both = await read('both.json');
    expect(both.exchanges).toHaveLength(both.stats.requests);
  });
});

describe('on GitHub Actions', () => {
  const broken = async (
    words: readonly string[],
    environment: Readonly<Record<string, string>>,
  ): Promise<Ended> => {
    const faulty = await serve({
      ...(await import('../../src/reference/steps.ts')).correct,
      send: (response) => ({ ...response, status: response.status === 200 ? 201 : response.status }),
    });
    try {
      return await command(['run', faulty.url, '--budget', 'quick', '--only', 'success-status', ...words], {
        folder,
        environment: { CONNECTION_TOKEN: faulty.connectionToken, GITHUB_ACTIONS: 'true', ...environment },
      });
    } finally {
      await faulty.close();
    }
  };

  it('annotations and the summary of the job are written without being asked', async () => {
    await writeFile(join(folder, 'summary.md'), 'before\n');
    const { code, stdout, stderr } = await broken(['--reporter', 'json'], {
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'nonconformant' });
    // The description is in no folder of a user.
    expect(stderr).toMatch(/^::error title=/);
    expect(await readFile(join(folder, 'summary.md'), 'utf8')).toMatch(/^before\n## Nonconformant\n/);
  });

  it('they are not where that is switched off, nor elsewhere', async () => {
    const summary = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    for (const [words, environment] of [
      [['--no-github'], summary],
      [[], { ...summary, GITHUB_ACTIONS: 'false' }],
    ] as const)
      expect(await broken(words, environment)).toMatchObject({ code: 1, stderr: '' });
    expect(await readdir(folder)).not.toContain('summary.md');
  });

  it.each([
    ['the target is down', [], 3, /^::error title=Exit code 3::The target gave no answer: [^\n]*%0ACheck /m],
    ['an option is wrong', ['--budgte'], 2, /^::error title=Exit code 2::[^\n]*--budgte/m],
    ['a value is wrong', ['--profile', '%0A::x'], 2, /^::error title=Exit code 2::[^\n]*%250A::x/m],
  ])('a run that ends without a report since %s is told of', async (_, words, exit, annotation) => {
    const GITHUB_STEP_SUMMARY = join(folder, 'summary.md');
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY };
    const url = `http://127.0.0.1:${await closedPort()}`;
    const { code, stderr } = await command([url, ...words], { folder, environment });
    expect(code).toBe(exit);
    expect(stderr).toMatch(annotation);
    expect(await readFile(GITHUB_STEP_SUMMARY, 'utf8')).toMatch(
      new RegExp(`^## Exit code ${exit}\n\n\\S.*\n\n\\S.*\n$`),
    );
    await rm(GITHUB_STEP_SUMMARY);
    const off = await command([url, ...words, '--no-github'], { folder, environment });
    expect(off.stderr).not.toContain('::error');
    expect(await readdir(folder)).not.toContain('summary.md');
  });

  it('a summary that cannot be written is told, and changes nothing else', async () => {
    const { code, stderr } = await broken([], { GITHUB_STEP_SUMMARY: '/dev/full' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^note: The report cannot be written to \/dev\/full \(ENOSPC\)\.$/m);
  });
});
