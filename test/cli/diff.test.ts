import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/compare/reports.ts';
import { compared } from '../../src/compare/targets.ts';
import { faults } from '../../src/reference/faults/index.ts';
import { variants } from '../../src/reference/variants/index.ts';
import { buildReport } from '../../src/report/build.ts';
import { rules } from '../../src/rules/index.ts';
import type { Report } from '../../src/report/report.ts';
import type { Outcome } from '../../src/run/run.ts';
import { runInProcess } from '../in-process.ts';
import { requestHeader } from '../../src/reference/message.ts';
import { correct } from '../../src/reference/steps.ts';
import { serve } from '../reference/server.ts';
import { command, type Ended } from './command.ts';
import { expectRefused } from './refused.ts';

function outcome(...ids: readonly string[]): Promise<Outcome> {
  const deviations = [...faults, ...variants].filter(({ id }) => ids.includes(id));
  return runInProcess({ budget: 'quick', deviations });
}

function reportOf(found: Outcome): Report {
  return buildReport(found, {
    url: 'http://in.process',
    seed: 1,
    options: '',
    tool: { name: 'test', version: '1.0.0' },
    budget: 'quick',
    profiles: ['core'],
    rules,
    started: new Date(),
  });
}

let right: Outcome;
beforeAll(async () => {
  right = await outcome();
});

describe('two targets', () => {
  it('that answer alike do not differ', async () => {
    const { differences, compared: both, alone } = compared(right, await outcome());
    expect(differences).toEqual([]);
    expect(both).toBeGreaterThan(80);
    expect(alone).toBe(0);
  });

  it('differ in the status, told once for each request', async () => {
    const { differences } = compared(right, await outcome('success-201'));
    expect(differences.length).toBeGreaterThan(20);
    expect(new Set(differences.map(({ what, one, other }) => `${what} ${one} ${other}`))).toEqual(
      new Set(['status 200 201']),
    );
  });

  it.each([
    ['error-named-otherwise', 'error name'],
    ['error-as-html', 'body shape'],
    ['replay-gets-another-id', 'event'],
    ['tokens-share-an-event', 'event'],
    // A freedom is a difference too, whatever the description says of it.
    ['success-with-further-members', 'body shape'],
  ])('differ by %s in the %s', async (id, what) => {
    const { differences } = compared(right, await outcome(id));
    expect(differences.map((one) => one.what)).toContain(what);
  });
});

describe('two reports', () => {
  it('of the same target have no changes, whatever was random', async () => {
    const [one, other] = [await outcome('success-201'), await outcome('success-201')];
    expect(changesBetween(reportOf(one), reportOf(other))).toEqual([]);
  });

  it('tell the verdict of the run first, then what came, and the other way round what went', async () => {
    const [before, after] = [reportOf(right), reportOf(await outcome('comments-accepted'))];
    const came = changesBetween(before, after);
    expect(came).toEqual([
      { kind: 'run', id: 'run', before: 'conformant', after: 'nonconformant' },
      { kind: 'new finding', id: 'json-malformed@body-json-malformed', before: '', after: '200' },
    ]);
    expect(changesBetween(after, before).map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      came.map(({ kind, id }) => (kind === 'run' ? 'run run' : `gone finding ${id}`)),
    );
  });

  it('tell a clause that is no longer judged', () => {
    const before = reportOf(right);
    const after = { ...before, clauses: before.clauses.slice(1) };
    expect(changesBetween(before, after)).toEqual([
      { kind: 'verdict', id: before.clauses[0]?.id, before: 'pass', after: 'not judged' },
    ]);
  });
});

describe('diff', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diff-'));
    await writeFile(join(folder, 'a.json'), JSON.stringify(reportOf(right)));
    await writeFile(join(folder, 'b.json'), JSON.stringify(reportOf(await outcome('comments-accepted'))));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('of two reports exits with 1 where something changed', async () => {
    const { code, stdout, stderr } = await command(['diff', 'a.json', 'b.json'], { folder });
    expect(stderr).toBe('');
    expect(stdout).toBe(
      'CONFORMANT, now NONCONFORMANT\nnew finding   json-malformed@body-json-malformed: 200\n2 changes\n',
    );
    const json = await command(['diff', 'a.json', 'b.json', '--json'], { folder });
    expect((JSON.parse(json.stdout) as readonly { kind: string }[]).map(({ kind }) => kind)).toEqual([
      'run',
      'new finding',
    ]);
    expect(code).toBe(1);
    expect((await command(['diff', 'a.json', 'a.json'], { folder })).code).toBe(0);
  });

  it('takes targets by their names, each with its own settings', async () => {
    const from: (string | undefined)[] = [];
    const server = await serve({
      ...correct,
      send: (response, request) => {
        from.push(requestHeader(request, 'X-Of')[0]);
        return response;
      },
    });
    try {
      const targets = {
        left: { url: server.url, headers: { 'X-Of': 'left' } },
        right: { url: server.url, headers: { 'X-Of': 'right' } },
      };
      const common = { reporter: ['json=never.json'], budget: 'quick', seed: 1, only: ['success-status'] };
      await writeFile(join(folder, 'c.json'), JSON.stringify({ ...common, targets }));
      const diffOf = (left: string, right: string): Promise<Ended> =>
        command(['diff', left, right, '--config', 'c.json'], {
          folder,
          environment: { CONNECTION_TOKEN: server.connectionToken },
        });
      const { code, stdout, stderr } = await diffOf('left', 'right');
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^(\S+) and \1\n\n0 of [1-9][0-9]* answers differ\n$/);
      expect(code).toBe(0);
      expect(new Set(from)).toEqual(new Set(['left', 'right']));
      expectRefused(await diffOf('left', 'middle'), /no target middle/);
      expectRefused(await diffOf('left', 'a.json'), /a target and a report/);
    } finally {
      await server.close();
    }
  });

  it.each<[string, readonly string[], RegExp]>([
    ['one operand', ['a.json'], /diff takes two URLs or two reports, not 1/],
    ['a URL and a file', ['http://127.0.0.1:1', 'a.json'], /a target and a report/],
    [
      'a URL and a name of nothing',
      ['local', 'http://127.0.0.1:1'],
      /local is no URL, no file, and no target/,
    ],
    ['a report that is not there', ['a.json', 'no.json'], /no\.json cannot be read/],
    [
      'a budget that there is not',
      ['http://127.0.0.1:1', 'http://127.0.0.1:2', '--budget', 'x'],
      /no budget x/,
    ],
  ])('is refused with %s', async (_, words, what) => {
    expectRefused(await command(['diff', ...words], { folder }), what);
  });
});
