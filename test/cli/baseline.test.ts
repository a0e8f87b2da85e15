import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { correct } from '../../src/reference/steps.ts';
import type { Baseline } from '../../src/report/baseline.ts';
import type { Report } from '../../src/report/report.ts';
import { serve, type Served } from '../reference/server.ts';
import { command, type Ended } from './command.ts';
import { expectRefused } from './refused.ts';
import { closedPort } from './target.ts';

const pair = 'length-above-maximum@content-max-length';
const entry = { id: pair, reason: 'the fix is under way' };

let folder: string;
let right: Served;
let wrong: Served;

beforeAll(async () => {
  right = await serve();
  // A bound that is too wide by two characters.
  wrong = await serve({ ...correct, maximum: ({ maxLength = Infinity }) => maxLength + 2 });
});
afterAll(() => Promise.all([right.close(), wrong.close()]));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baseline-'));
});
afterEach(() => rm(folder, { recursive: true }));

function against(server: Served, ...words: readonly string[]): Promise<Ended> {
  return command(
    [
      'run',
      server.url,
      ...(words.includes('--budget') ? [] : ['--budget', 'quick']),
      '--only',
      'content-max-length',
      '--reporter',
      'json=r.json',
      ...words,
    ],
    { folder, environment: { CONNECTION_TOKEN: server.connectionToken } },
  );
}

async function known(...entries: readonly object[]): Promise<void> {
  await writeFile(join(folder, 'known.json'), JSON.stringify({ version: 1, entries }));
}

async function reported(): Promise<Report> {
  return JSON.parse(await readFile(join(folder, 'r.json'), 'utf8')) as Report;
}

describe('run --baseline', () => {
  it('lets known findings pass, says so, and leaves the verdict as it is', async () => {
    expect((await against(wrong)).code).toBe(1);
    await known(entry);
    const { code, stdout } = await against(wrong, '--baseline', 'known.json');
    expect(stdout).toContain('baseline: 1 of 1 finding is known and excused');
    expect(stdout).toContain('the fix is under way');
    expect(code).toBe(0);
    const report = await reported();
    expect(report.verdict).toBe('nonconformant');
    expect(report.baseline).toEqual([{ ...entry, state: 'excuses' }]);
    expect(report.clauses.flatMap(({ findings }) => findings.map(({ excused }) => excused))).toEqual([
      entry.reason,
    ]);
  });

  it.each(['length-above-maximum', 'content-max-length'])('takes %s for every pair of it', async (id) => {
    await known({ ...entry, id });
    expect((await against(wrong, '--baseline', 'known.json', '--only', pair)).code).toBe(0);
  });

  it('lets pass what a known defect leaves unverified on its clause, and nothing else', async () => {
    // A text of the greatest length is refused, so that the refusal of a longer one proves nothing.
    const counting = await serve({ ...correct, length: (text) => text.length });
    try {
      const { stdout } = await against(counting, '--budget', 'default');
      expect(stdout).toMatch(/^unverified: .*1 clause: content-max-length/m);
      const id = 'length-at-maximum@content-max-length';
      await known({ ...entry, id });
      const words = ['--budget', 'default', '--baseline', 'known.json'];
      expect((await against(counting, ...words)).code).toBe(0);
      const report = await reported();
      expect(report.verdict).toBe('nonconformant');
      expect((await against(counting, ...words, '--only', 'state-the-chat-has-ended-error')).code).toBe(4);
      await known({ ...entry, id: 'success-status' });
      expect((await against(counting, ...words)).code).toBe(1);
    } finally {
      await counting.close();
    }
  });

  it('fails by a new finding', async () => {
    await known({ ...entry, id: 'length-at-maximum@content-max-length' });
    expect((await against(wrong, '--baseline', 'known.json')).code).toBe(1);
  });

  it('fails by an entry that passes', async () => {
    await known(entry);
    // A quick run leaves too much out to say that a finding is gone.
    expect((await against(right, '--baseline', 'known.json')).code).toBe(0);
    const { code, stdout } = await against(right, '--baseline', 'known.json', '--budget', 'default');
    expect(stdout).toContain(`baseline: ${pair} passes and has to go`);
    expect(code).toBe(1);
    expect((await reported()).verdict).toBe('conformant');
  });

  it('fails by an entry whose day is over, and holds one through its day', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await known({ ...entry, expires: '2020-02-29' });
    const { code, stdout } = await against(wrong, '--baseline', 'known.json');
    expect(stdout).toContain(`baseline: ${pair} has expired (2020-02-29)`);
    expect(code).toBe(1);
    await known({ ...entry, expires: today });
    expect((await against(wrong, '--baseline', 'known.json')).code).toBe(0);
  });

  it('does not call stale what was not judged', async () => {
    await known(entry, { ...entry, id: 'success-status' });
    const { code } = await against(wrong, '--baseline', 'known.json');
    expect(code).toBe(0);
    expect((await reported()).baseline?.map(({ state }) => state)).toEqual(['excuses', 'not judged']);
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /known\.json is empty\./],
    ['half of a file', '{"version": 1, "entr', /known\.json is not JSON, or is cut off\./],
    ['no baseline', '[]', /known\.json is no baseline: it has no entries\./],
    ['a newer one', '{"version": 2, "entries": []}', /a baseline of version 2, and only version 1/],
    ['no list', '{"version": 1, "entries": {}}', /its entries are no list/],
    ['a foreign member', '{"version": 1, "entries": [], "more": 1}', /it has a member more/],
    ['no reason', JSON.stringify({ version: 1, entries: [{ id: pair }] }), /has no reason/],
    ['a blank reason', JSON.stringify({ version: 1, entries: [{ ...entry, reason: ' ' }] }), /has no reason/],
    [
      'no day',
      JSON.stringify({ version: 1, entries: [{ ...entry, expires: '2026-02-30' }] }),
      /expires on no day/,
    ],
    ['an entry twice', JSON.stringify({ version: 1, entries: [entry, entry] }), /stands twice/],
    [
      'another member',
      JSON.stringify({ version: 1, entries: [{ ...entry, until: 1 }] }),
      /has a member until/,
    ],
    [
      'a name that nothing has',
      JSON.stringify({ version: 1, entries: [{ ...entry, id: 'content-max-lenght' }] }),
      /an entry content-max-lenght, and nothing is called so/,
    ],
  ])('refuses a file with %s before it asks the target', async (_, text, what) => {
    await writeFile(join(folder, 'known.json'), text);
    const url = `http://127.0.0.1:${await closedPort()}`;
    expectRefused(await command(['run', url, '--baseline', 'known.json'], { folder }), what);
  });

  it('refuses a file that is not there', async () => {
    expectRefused(
      await against(right, '--baseline', 'no.json'),
      /baseline no\.json cannot be read \(ENOENT\)/,
    );
  });
});

describe('baseline write', () => {
  async function written(): Promise<Baseline> {
    return JSON.parse(await readFile(join(folder, 'known.json'), 'utf8')) as Baseline;
  }
  const write = (...words: readonly string[]): Promise<Ended> =>
    command(['baseline', 'write', 'r.json', ...words], { folder });

  it('makes a baseline with which the same run passes', async () => {
    await against(wrong);
    const { code, stdout } = await write('--reason', 'as agreed', '--expires', '2099-12-31');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      entries: [{ id: pair, reason: 'as agreed', expires: '2099-12-31' }],
    });
    await writeFile(join(folder, 'known.json'), stdout);
    expect((await against(wrong, '--baseline', 'known.json')).code).toBe(0);
  });

  it('keeps the reasons that stand there, and drops what passes', async () => {
    await known({ id: 'content-max-length', reason: 'mine' }, { ...entry, id: 'success-status' });
    await against(wrong);
    expect((await write('--out', 'known.json')).code).toBe(0);
    expect(await written()).toEqual({ version: 1, entries: [{ id: 'content-max-length', reason: 'mine' }] });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['without what to do', [], /baseline lacks what to do/],
    ['with another action', ['wirte', 'r.json'], /baseline has no action wirte/],
    ['without a report', ['write'], /baseline write takes one report, not 0/],
    ['with a report that is not there', ['write', 'no.json'], /no\.json cannot be read/],
    ['with an empty reason', ['write', 'r.json', '--reason', ' '], /--reason is empty/],
    ['with a day that is none', ['write', 'r.json', '--expires', 'soon'], /--expires soon is no day/],
    [
      'with a day that is over',
      ['write', 'r.json', '--expires', '2020-01-01'],
      /--expires 2020-01-01 is over/,
    ],
  ])('is refused %s', async (_, words, what) => {
    expectRefused(await command(['baseline', ...words], { folder }), what);
  });
});
