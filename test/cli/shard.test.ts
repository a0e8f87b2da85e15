import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shardOf } from '../../src/cli/shard-of.ts';
import type { Report } from '../../src/report/report.ts';
import { serve, type Served } from '../reference/server.ts';
import { command, type Ended } from './command.ts';
import { expectRefused } from './refused.ts';

describe('--shard', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['GitLab', { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '5' }],
    ['CircleCI', { CIRCLE_NODE_INDEX: '1', CIRCLE_NODE_TOTAL: '5' }],
    ['Buildkite', { BUILDKITE_PARALLEL_JOB: '1', BUILDKITE_PARALLEL_JOB_COUNT: '5' }],
    ['a Kubernetes Indexed Job', { JOB_COMPLETION_INDEX: '1', JOB_COMPLETIONS: '5' }],
  ])('auto reads the variables of %s', (_, environment) => {
    expect(shardOf('auto', environment)).toEqual({ index: 2, of: 5 });
    expect(shardOf('1/3', environment)).toEqual({ index: 1, of: 3 });
    // A matrix sets the same variables, and each of its jobs is a whole run.
    expect(shardOf(undefined, environment)).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['0/3', {}, /--shard 0\/3 is no shard/],
    ['4/3', {}, /--shard 4\/3 is no shard/],
    ['1/0', {}, /--shard 1\/0 is no shard/],
    ['1', {}, /--shard 1 is no shard/],
    ['1/99999', {}, /is no shard/],
    ['auto', {}, /No variable of a CI system/],
    ['auto', { CI_NODE_INDEX: '1' }, /CI_NODE_INDEX and CI_NODE_TOTAL are not two whole numbers/],
    ['auto', { CI_NODE_INDEX: 'x', CI_NODE_TOTAL: '2' }, /are not two whole numbers/],
    [
      'auto',
      { CI_NODE_INDEX: '3', CI_NODE_TOTAL: '2' },
      /the shard of CI_NODE_INDEX and CI_NODE_TOTAL is no shard/,
    ],
  ])('%s with %j is refused', (text, environment, what) => {
    expect(() => shardOf(text, environment)).toThrow(what);
  });
});

describe('merge', () => {
  let folder: string;
  let server: Served;
  const run = (...words: readonly string[]): Promise<Ended> =>
    command(words, {
      folder,
      environment: {
        CONNECTION_TOKEN: server.connectionToken,
        JOB_COMPLETION_INDEX: '1',
        JOB_COMPLETIONS: '2',
      },
    });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shard-'));
    server = await serve();
    const words = ['run', server.url, '--budget', 'quick'];
    await run(...words, '--shard', '1/2', '--reporter', 'json=1.json');
    const { stdout } = await run(...words, '--shard', 'auto', '--reporter', 'json=2.json');
    expect(stdout).toMatch(/, shard 2 of 2\n/);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('makes one report of those that the shards wrote', async () => {
    const { code, stdout } = await run('merge', '2.json', '1.json', '--reporter', 'json=all.json');
    expect(stdout).toMatch(/^CONFORMANT\n/);
    expect(code).toBe(0);
    const whole = JSON.parse(await readFile(join(folder, 'all.json'), 'utf8')) as Report;
    expect(whole.shard).toBeUndefined();
    expect(whole.stats.seed).toBe(1);
    expect(whole.notJudged.filter(({ why }) => why === 'shard')).toEqual([]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['without reports', [], /merge lacks its reports/],
    ['without one of the shards', ['1.json'], /The shard 2 of 2 is missing/],
    ['with one twice', ['1.json', '2.json', '2.json'], /The shard 2 is given twice/],
    ['with a file that is not there', ['1.json', 'no.json'], /no\.json cannot be read/],
  ])('is refused %s', async (_, words, what) => {
    expectRefused(await run('merge', ...words), what);
  });
});
