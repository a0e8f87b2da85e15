import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correct } from '../../src/reference/steps.ts';
import type { Report } from '../../src/report/report.ts';
import { serve, type Served } from '../reference/server.ts';
import { command, type Ended } from './command.ts';
import { expectRefused } from './refused.ts';
import { certificate, closedPort, tlsTarget } from './target.ts';

const key = 's3cret-Key-of-the-gateway';
const clauses = ['content-max-length', 'response-status', 'client-token-replay'];

let folder: string;
let right: Served;
let wrong: Served;
let report: Report;

function run(words: readonly string[], server: Served = wrong): Promise<Ended> {
  return command(words, { folder, environment: { CONNECTION_TOKEN: server.connectionToken } });
}

async function read(name: string): Promise<Report> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')) as Report;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replay-'));
  right = await serve();
  // A bound that is too wide, and another success than the documented one.
  wrong = await serve({
    ...correct,
    maximum: ({ maxLength = Infinity }) => maxLength + 2,
    send: async (response) =>
      Promise.resolve({ ...response, status: response.status === 200 ? 201 : response.status }),
  });
  const reporters = ['--reporter', 'json=all.json', '--reporter', 'har=all.har', '--exchanges'];
  const words = ['--seed', '5', '--header', `X-Api-Key: ${key}`, '--header', 'Accept-Language: en'];
  const { stderr } = await run(['run', wrong.url, '--only', clauses.join(), ...words, ...reporters]);
  expect(stderr).toBe('');
  report = await read('all.json');
  const { exchanges: _, ...some } = report;
  await writeFile(join(folder, 'some.json'), JSON.stringify(some));
});
afterAll(async () => {
  await Promise.all([right.close(), wrong.close()]);
  await rm(folder, { recursive: true });
});

const ids = (one: Report): readonly string[] =>
  one.clauses.flatMap(({ findings }) => findings.map(({ id }) => id));

describe('the replay line of a finding', () => {
  it('has every option that changes what is sent, and a variable for what may be secret', () => {
    const lines = report.clauses.flatMap(({ findings }) => findings.map(({ replay }) => replay));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line).toContain(` --header "X-Api-Key: $HEADER_X_API_KEY"`);
      expect(line).toContain(` --header 'Accept-Language: en'`);
    }
    expect(JSON.stringify(report)).not.toContain(key);
  });
});

describe('replay', () => {
  it('says of each finding that it still fails', async () => {
    expect(ids(report).length).toBeGreaterThan(1);
    const { code, stdout } = await run(['replay', 'some.json', '--header', `X-Api-Key: ${key}`]);
    for (const id of ids(report)) expect(stdout).toContain(`still fails: ${id}: `);
    expect(stdout).toContain(`${ids(report).length} still fail, 0 pass now, 0 cannot be told`);
    expect(Number(/; (\d+) requests$/m.exec(stdout)?.[1])).toBeLessThan(60);
    expect(stdout).toMatch(/^The target fails, for \d+ of them break a MUST\.$/m);
    expect(stdout).not.toContain(key);
    expect(code).toBe(1);
  });

  it('says of each finding that it passes now, on another target', async () => {
    const { code, stdout } = await run(['replay', 'some.json', right.url], right);
    for (const id of ids(report)) expect(stdout).toContain(`passes now: ${id}: `);
    expect(code).toBe(0);
  });

  it.each<[string, readonly string[], number, RegExp]>([
    ['breaks a SHOULD', [], 0, /^What still fails breaks no MUST, .*: the target does not fail\.$/m],
    ['breaks a SHOULD', ['--strict'], 1, /^The target fails, for \d+ of them break a SHOULD\.$/m],
    ['is known', ['--strict'], 0, /: the target does not fail\.$/m],
  ])('does as a run where what still fails %s (%j): exit code %i', async (which, words, exit, told) => {
    const mild = {
      ...report,
      clauses: report.clauses.map((clause) => ({
        ...clause,
        findings: clause.findings.map((one) => ({
          ...one,
          ...(which === 'is known' ? { excused: 'mended soon' } : { level: 'SHOULD' }),
        })),
      })),
    };
    await writeFile(join(folder, 'mild.json'), JSON.stringify(mild));
    const { code, stdout } = await run(['replay', 'mild.json', ...words]);
    expect(stdout).toContain(`${ids(report).length} still fail, `);
    expect(stdout).toMatch(told);
    expect(code).toBe(exit);
  });

  it('takes one finding, by its number in the summary or its id', async () => {
    const second = report.causes[1]?.findings[0] ?? '';
    expect(report.causes[1]?.findings).toHaveLength(1);
    for (const finding of ['2', second]) {
      const { code, stdout } = await run(['replay', 'some.json', '--finding', finding]);
      expect(stdout).toMatch(new RegExp(`^2\\. still fails: ${second}: .*\n\n.*: 1 still fail`));
      expect(code).toBe(1);
    }
  });

  it('cannot tell where the twin of a request is refused', async () => {
    const refusing = await serve({
      ...correct,
      maximum: ({ maxLength = Infinity }) => (maxLength > 10_000 ? 1 : maxLength),
    });
    const [finding = ''] = ids(report).filter((id) => id.startsWith('length-above'));
    const { code, stdout } = await run(['replay', 'some.json', refusing.url, '--finding', finding], refusing);
    await refusing.close();
    expect(stdout).toContain(
      `cannot be told: ${finding}: the same request without its defect was answered 400`,
    );
    expect(code).toBe(4);
  });

  it('takes the name of a target, and how it is asked, from a configuration file', async () => {
    const slow = await serve({
      ...correct,
      send: async (response) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        return response;
      },
    });
    const config = { timeout: 0.1, reporter: ['json=never.json'], targets: { slow: { url: slow.url } } };
    await writeFile(join(folder, 'c.json'), JSON.stringify(config));
    const words = ['replay', 'some.json', 'slow', '--config', 'c.json', '--finding', '1'];
    expectRefused(await run(words, slow), /The target gave no answer/, 3);
    expect(await run([...words, '--timeout', '5'], slow)).toMatchObject({ code: 0, stderr: '' });
    expectRefused(
      await run([...words.slice(0, 2), 'fast', ...words.slice(3)], slow),
      /c\.json has no target fast/,
    );
    await slow.close();
  });

  it('takes the certificate of the target as run does', async () => {
    const secure = await tlsTarget(right.url);
    try {
      const words = ['replay', 'some.json', secure.url, '--finding', '1'];
      expectRefused(await run(words, right), /The target gave no answer: .*TLS/, 3);
      for (const taken of [['--insecure'], ['--ca', certificate]]) {
        const { code, stdout } = await run([...words, ...taken], right);
        expect(stdout).toContain('0 still fail, 1 passes now');
        expect(code).toBe(0);
      }
    } finally {
      await secure.close();
    }
  });

  it.each<[string, readonly string[], RegExp]>([
    ['without a report', [], /replay takes a report and perhaps a URL, not 0 operands/],
    ['with a report that is not there', ['no.json'], /no\.json cannot be read/],
    ['with a finding that there is not', ['some.json', '--finding', '99'], /has no finding 99/],
    ['with a URL that is none', ['some.json', 'localhost:1'], /no URL with a scheme/],
  ])('is refused %s', async (_, words, what) => {
    expectRefused(await run(['replay', ...words]), what);
  });

  it('exits with 3 where nobody listens', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    expectRefused(await run(['replay', 'some.json', url]), /The target gave no answer/, 3);
  });
});

/** Without where a random case comes from: which one is made smaller first is left to the answers' times. */
function withoutPaths(clauses: Report['clauses']): unknown {
  return JSON.parse(JSON.stringify(clauses, (name, value: unknown) => (name === 'path' ? undefined : value)));
}

describe('judge', () => {
  it('finds in the exchanges of a report what the run found, without a network', async () => {
    const { code } = await run(['judge', 'all.json', '--reporter', 'json=again.json']);
    const again = await read('again.json');
    expect(withoutPaths(again.clauses)).toEqual(withoutPaths(report.clauses));
    expect(again.causes).toEqual(report.causes);
    expect(again.verdict).toBe(report.verdict);
    expect(code).toBe(1);
  });

  it('judges what was answered, not what was reported', async () => {
    const changed = {
      ...report,
      exchanges: report.exchanges?.map((one) =>
        one.response?.status === 201 ? { ...one, response: { ...one.response, status: 200 } } : one,
      ),
    };
    await writeFile(join(folder, 'changed.json'), JSON.stringify(changed));
    await run(['judge', 'changed.json', '--reporter', 'json=again.json']);
    const again = await read('again.json');
    expect(again.clauses.find(({ id }) => id === 'response-status')?.verdict).toBe('pass');
    expect(ids(again).filter((id) => id.startsWith('success-status'))).toEqual([]);
    expect(ids(again).filter((id) => id.startsWith('length-above'))).not.toEqual([]);
  });

  it('sees in a HAR what any answer shows, and says what it cannot', async () => {
    const { code } = await run(['judge', 'all.har', '--reporter', 'json=har.json']);
    const judged = await read('har.json');
    expect(ids(judged)).toEqual(ids(report).filter((id) => id.startsWith('success-status')));
    expect(judged.notJudged.find(({ clause }) => clause === 'content-max-length')?.reason).toBe(
      'no exchange shows it, or it takes requests that the suite plans',
    );
    expect(code).toBe(1);
  });

  it('takes tokens out of a HAR of somebody else', async () => {
    const text = await readFile(join(folder, 'all.har'), 'utf8');
    const token = 'token-in-a-har-of-somebody-else';
    await writeFile(
      join(folder, 'other.har'),
      text.replaceAll('$CONNECTION_TOKEN"', `${token}"`).replaceAll('$HEADER_X_API_KEY', key),
    );
    await run(['judge', 'other.har', '--reporter', 'json=har.json']);
    const shown = await readFile(join(folder, 'har.json'), 'utf8');
    expect(shown).toContain('$CONNECTION_TOKEN');
    expect(shown).not.toContain(token);
    expect(shown).not.toContain(key);
  });

  it.each<[string, string, RegExp]>([
    ['half of a report', '{"version": 1, "clau', /is not JSON, or is cut off/],
    ['something else', '{"a": 1}', /is no report/],
    ['a HAR without a list', '{"log": {"entries": 1}}', /is no HAR: its entries are no list/],
    ['a HAR with a wrong entry', '{"log": {"entries": [{"request": 1}]}}', /its entry 1 is none of HAR 1\.2/],
    ['a HAR of nothing', '{"log": {"entries": []}}', /has no answer to a request to/],
  ])('refuses %s', async (_, text, what) => {
    await writeFile(join(folder, 'bad.json'), text);
    expectRefused(await run(['judge', 'bad.json']), what);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['without a file', [], /judge takes one file, not 0/],
    ['with a report of some exchanges', ['some.json'], /holds some exchanges of its findings/],
  ])('is refused %s', async (_, words, what) => {
    expectRefused(await run(['judge', ...words]), what);
  });
});
