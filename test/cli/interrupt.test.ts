import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requestHeader } from '../../src/reference/message.ts';
import { correct, type Steps } from '../../src/reference/steps.ts';
import type { Report } from '../../src/report/report.ts';
import { serve, type Served } from '../reference/server.ts';
import { main, start } from './command.ts';

let folder: string;
let server: Served | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interrupt-'));
});
afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

/** Steps that leave the first request of a matching case, and all after it, without an answer, and say so. */
function stuckAt(cases: RegExp, right: Steps, stuck: () => void): Steps {
  let over = false;
  return {
    ...right,
    send: async (response, request, world) => {
      over ||= cases.test(requestHeader(request, 'X-Conformance-Case')[0] ?? '');
      if (!over) return right.send(response, request, world);
      stuck();
      return new Promise(() => undefined);
    },
  };
}

interface Interrupted {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: Report;
  /** Milliseconds from the signal to the end. */
  readonly took: number;
}

async function interruptedAt(
  cases: RegExp,
  words: readonly string[] = [],
  right: Steps = correct,
  signal: NodeJS.Signals = 'SIGINT',
): Promise<Interrupted> {
  let stuck: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    stuck = resolve;
  });
  server = await serve(stuckAt(cases, right, stuck));
  const running = start(
    [
      'run',
      server.url,
      '--timeout',
      '60',
      '--reporter',
      'terminal',
      '--reporter',
      'json=report.json',
      ...(words.includes('states') ? ['--state-url', server.stateUrl] : []),
      ...words,
    ],
    {
      environment: { CONNECTION_TOKEN: server.connectionToken },
      folder,
    },
  );
  await Promise.race([reached, running.ended]);
  const at = performance.now();
  running.child.kill(signal);
  const ended = await running.ended;
  expect(await readdir(folder)).toEqual(['report.json']);
  return {
    ...ended,
    took: performance.now() - at,
    report: JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report,
  };
}

const phases = [
  { phase: 'preflight', cases: /^preflight\//, least: 0, profile: 'core' },
  { phase: 'coverage', cases: /^length-above-maximum@/, least: 20, profile: 'core' },
  { phase: 'fuzz', cases: / at random$/, least: 200, profile: 'core' },
  { phase: 'sequences', cases: /^replay-concurrent@/, least: 200, profile: 'core' },
  { phase: 'states', cases: /^state-refused@/, least: 1, profile: 'states' },
  { phase: 'wire', cases: /^body-in-pieces@/, least: 1, profile: 'wire' },
] as const;

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it.each(phases)(
    'in the phase $phase ends the run with what was found',
    async ({ cases, least, profile }) => {
      const { code, stdout, stderr, report, took } = await interruptedAt(
        cases,
        ['--profile', profile],
        correct,
        signal,
      );
      expect(code).toBe(130);
      expect(stdout).toMatch(/^INCONCLUSIVE: the run was interrupted\n/);
      expect(stderr).toBe('');
      expect(report.verdict).toBe('inconclusive');
      expect(report.reason).toBe('the run was interrupted');
      expect(report.stats.requests).toBeGreaterThanOrEqual(least);
      // Nothing that was not asked looks as if it had been answered well.
      const open = report.clauses.filter(
        ({ verdict }) => verdict === 'inconclusive' || verdict === 'unverified',
      );
      expect(open.length).toBeGreaterThan(0);
      expect(report.clauses.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')).toEqual([]);
      expect(took).toBeLessThan(10_000);
    },
  );
});

describe('Ctrl-C', () => {
  it('keeps the findings that there were', async () => {
    const { code, report } = await interruptedAt(/^replay-concurrent@/, [], {
      ...correct,
      maximum: () => Infinity,
    });
    expect(code).toBe(130);
    expect(report.verdict).toBe('nonconformant');
    expect(report.reason).toBe('the run was interrupted');
    expect(report.clauses.flatMap(({ findings }) => findings).map(({ clause }) => clause)).toContain(
      'content-max-length',
    );
  });
});

describe('--deadline', () => {
  it('ends the run with what was found, and says why', async () => {
    server = await serve(stuckAt(/^length-above-maximum@/, correct, () => undefined));
    const ended = await start(
      ['run', server.url, '--timeout', '60', '--deadline', '3', '--reporter', 'json'],
      {
        environment: { CONNECTION_TOKEN: server.connectionToken },
      },
    ).ended;
    const report = JSON.parse(ended.stdout) as Report;
    expect(report.verdict).toBe('inconclusive');
    expect(report.reason).toBe('the deadline of 3 s passed');
    expect(ended.code).toBe(4);
  });
});

describe('a pipe that nobody reads', () => {
  it('keeps the second signal from nothing', async () => {
    server = await serve({ ...correct, maximum: () => Infinity });
    // Its report is longer than a pipe holds.
    const child = spawn(process.execPath, [main, 'run', server.url, '--reporter', 'har'], {
      env: { PATH: process.env.PATH ?? '', CONNECTION_TOKEN: server.connectionToken },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    // It is paused: the first bytes are there, and no more is taken.
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(child.exitCode).toBe(null);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });
});
