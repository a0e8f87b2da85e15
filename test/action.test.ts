import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCommand } from '../src/cli/commands/index.ts';
import { correct } from '../src/reference/steps.ts';
import { tool } from '../src/report/tool.ts';
import { serve, type Served } from './reference/server.ts';
import { githubActionProblems } from './report/schemas.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Step {
  readonly name: string;
  readonly id: string;
  readonly shell: string;
  readonly 'working-directory': string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const text = await readFile(join(root, 'action.yml'), 'utf8');
const action = load(text) as Action;
const { steps } = action.runs;

let folder: string;
let server: Served;

/** A workspace that has the package installed, so that npx takes it from there. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'action-'));
  await mkdir(join(folder, 'node_modules', '.bin'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{}');
  await symlink(root, join(folder, 'node_modules', 'sendevent-conformance'));
  const command = join(root, 'dist/cli/main.js');
  await symlink(command, join(folder, 'node_modules', '.bin', 'sendevent-conformance'));
  server = await serve();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Carries the steps out as GitHub's runner does: expressions stand in what is around the script, never in it. */
async function use(given: Readonly<Record<string, string>>, bin = ''): Promise<Ended> {
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default ?? '']),
  );
  const outputs: Record<string, string> = {};
  const value = (expression: string): string =>
    expression.replaceAll(/\$\{\{ (\S+) \}\}/g, (_, path: string) => {
      const found = { 'github.action_path': root, ...prefixed('inputs.', inputs), ...outputs }[path];
      if (found === undefined) throw new Error(`there is no value for ${path}`);
      return found;
    });
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  let output = '';
  let code: number | null = 0;
  for (const step of steps) {
    for (const file of Object.values(files)) await writeFile(file, '');
    await writeFile(join(folder, 'script.sh'), step.run);
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(folder, 'script.sh')], {
      cwd: join(folder, value(step['working-directory'])),
      env: {
        PATH: `${bin === '' ? '' : `${bin}:`}${process.env.PATH ?? ''}`,
        HOME: folder,
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: folder,
        CONNECTION_TOKEN: server.connectionToken,
        npm_config_registry: 'http://127.0.0.1:1',
        ...files,
        ...Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, value(text)])),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    code = await new Promise((resolve) => child.on('close', resolve));
    const lines = (await readFile(files.GITHUB_OUTPUT, 'utf8')).split('\n').filter((line) => line !== '');
    for (const line of lines) {
      const [name = '', ...rest] = line.split('=');
      outputs[`steps.${step.id}.outputs.${name}`] = rest.join('=');
    }
    if (code !== 0) break;
  }
  const told = Object.entries(action.outputs).flatMap(([name, { value: expression }]) => {
    const found = outputs[expression.replaceAll(/[${} ]/g, '')];
    return found === undefined ? [] : [[name, found] as const];
  });
  return {
    code,
    output,
    outputs: Object.fromEntries(told),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}

const some = { only: 'response-status', budget: 'quick' };

describe('the action for GitHub', () => {
  it('is what its schema says', () => {
    const problems = githubActionProblems();
    expect(problems(action)).toEqual([]);
    expect(problems(load(text.replace('using: composite', 'using: compsite')))).not.toEqual([]);
  });

  it('has no expression in a script, and nothing that this test would pass over', () => {
    for (const step of steps) {
      expect(step.run).not.toContain('${{');
      expect(Object.keys(step).sort()).toEqual(['env', 'id', 'name', 'run', 'shell', 'working-directory']);
      expect(step.shell).toBe('bash');
    }
  });

  it('hands every input on, and its options are those of run', async () => {
    const { flags } = await loadCommand('run');
    const known = new Set(flags.map(({ name }) => name));
    const own = new Set(['target', 'reporters', 'strict', 'version', 'working-directory']);
    for (const name of Object.keys(action.inputs)) {
      expect(text).toContain(`\${{ inputs.${name} }}`);
      if (!own.has(name)) expect([...known]).toContain(name);
      if (!own.has(name)) expect(steps[0]?.run).toMatch(new RegExp(`for name in .*\\b${name}\\b.*; do`));
    }
  });

  it('passes where a server conforms, and writes the reports and the summary', async () => {
    const reporters = 'junit=a b.xml\n\nhtml=page.html\n';
    const ended = await use({ target: server.url, ...some, reporters, profile: 'core', seed: '3' });
    expect(ended.output).toContain('CONFORMANT');
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'conformant', 'exit-code': '0' } });
    expect(await readFile(ended.outputs.report ?? '', 'utf8')).toContain('"seed": 3');
    for (const file of ['a b.xml', 'page.html']) expect(existsSync(join(folder, file))).toBe(true);
    expect(ended.summary).toContain('onformant');
    expect(ended.output + ended.summary).not.toContain(server.connectionToken);
  });

  it('fails where a server does not, with annotations', async () => {
    await server.close();
    server = await serve({
      ...correct,
      send: async (response) =>
        Promise.resolve({ ...response, status: response.status === 200 ? 201 : response.status }),
    });
    const ended = await use({ target: server.url, ...some, strict: 'true' });
    expect(ended.output).toContain('::error');
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'nonconformant', 'exit-code': '1' } });
  });

  it('works in another folder, with a baseline and a configuration there', async () => {
    await mkdir(join(folder, 'inner'));
    await writeFile(join(folder, 'inner', 'known.json'), '{"version": 1, "entries": []}');
    await writeFile(
      join(folder, 'inner', 'c.json'),
      JSON.stringify({ targets: { here: { url: server.url } } }),
    );
    const files = { baseline: 'known.json', config: 'c.json', 'working-directory': 'inner' };
    const ended = await use({ target: 'here', ...some, ...files });
    expect(ended.output).toContain('CONFORMANT');
    expect(ended.code).toBe(0);
  });

  it('is red where nobody listens', async () => {
    const ended = await use({ target: 'http://127.0.0.1:1', ...some });
    expect(ended).toMatchObject({ code: 3, outputs: { 'exit-code': '3' } });
    expect(ended.outputs.verdict).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['without a target', { target: '' }, /::error::The input target is empty/],
    ['with another package as the version', { version: 'npm:other@1' }, /::error::The input version is none/],
    ['with strict that is neither', { strict: 'yes' }, /::error::The input strict is neither/],
    ['with an edition that there is not', { edition: '1999-01-01' }, /There is no edition 1999-01-01/],
  ])('is red %s', async (_, given, what) => {
    const ended = await use({ target: server.url, ...some, ...given });
    expect(ended.output).toMatch(what);
    expect(ended).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } });
  });

  it('takes no input for a command or another option', async () => {
    const hostile = '--token-command=touch pwned"; touch pwned; $(touch pwned) `touch pwned` $HOME * \\';
    const names = Object.keys(action.inputs).filter(
      (name) => !['strict', 'version', 'working-directory'].includes(name),
    );
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await writeFile(join(bin, 'npx'), '#!/bin/sh\nprintf "%s\\0" "$@" >words\n', { mode: 0o755 });
    await use(Object.fromEntries(names.map((name) => [name, hostile])), bin);
    const [yes, what, run, json, ...words] = (await readFile(join(folder, 'words'), 'utf8')).split('\0');
    expect([yes, what, run]).toEqual(['--yes', `sendevent-conformance@${tool().version}`, 'run']);
    expect(json).toMatch(/^--reporter=json=.*report\.json$/);
    const options = names
      .filter((name) => name !== 'target')
      .map((name) => `--${name.replace('reporters', 'reporter')}=${hostile}`);
    expect(words).toEqual([...options, '--', hostile, '']);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  it.each(['target', 'strict', 'version'])('does not carry out what %s says', async (name) => {
    const hostile = '--token-command=touch pwned;$(touch pwned)';
    expect((await use({ target: server.url, ...some, [name]: hostile })).code).toBe(2);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});
