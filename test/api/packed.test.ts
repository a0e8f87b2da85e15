import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConsumer, root, type Consumer, type Ran } from './consumer.ts';

let consumer: Consumer;

beforeAll(() => {
  consumer = createConsumer();
});

afterAll(() => {
  consumer.remove();
});

/** What the JSON reporter of vitest writes. */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** What each example prints. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'documents.mjs': ['3.1.1 2025-08-18', 'boto3 true', 'true'],
  'msw.mjs': ['200', '500', '200'],
  'openapi-yaml.mjs': ['openapi: 3.1.1'],
  'reference.mjs': ['200', '429 ThrottlingException'],
  'run.mjs': ['nonconformant after more than 100 requests', 'response-status: expected 200, received 201'],
  'types.js': ['application/vnd.amazonaws.connect.event.message.read 409', '2025'],
  'vectors.mjs': [
    'Test vectors of an HTTP operation',
    'length-above-maximum@content-max-length/body member Content: "a" × 16385 (16385 characters)',
    String.raw`["{\"ContentType\":\"application/vnd.amazonaws.connect.event.typing\",\"Content\":\"",{"repeat":"a","times":16385},"\",\"ClientToken\":\"",{"fresh":"a"},"\"}"]`,
    '{"outcome":"refused","refusals":[{"status":400,"error":"ValidationException"}]}',
  ],
};

const strict = {
  strict: true,
  target: 'es2023',
  lib: ['es2023', 'dom'],
  types: [],
  resolveJsonModule: true,
  allowJs: true,
  checkJs: true,
  skipDefaultLibCheck: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
};

/** What must not compile: the compiler complains where an error that is expected is missing. */
const wrong = `import type { SendEventRequest, StateName } from 'sendevent-conformance/types';
import vectors from 'sendevent-conformance/vectors.json' with { type: 'json' };
// @ts-expect-error -- no content type
export const request: SendEventRequest = { ContentType: 'text/plain' };
// @ts-expect-error -- no outcome
export const outcome: 'served' | undefined = vectors.vectors[0]?.expect.outcome;
// @ts-expect-error -- no state
export const state: StateName = 'the chat goes on';
`;

/** Compiles the examples, all but that which uses the types of Node, and puts them into a folder. */
async function compile(options: object, exclude: readonly string[]): Promise<Ran> {
  consumer.write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: { ...strict, outDir: 'compiled', ...options },
      include: ['*.mjs', '*.ts'],
      exclude: ['openapi-yaml.mjs', ...exclude],
    }),
  );
  return consumer.node(['node_modules/typescript/bin/tsc', '-p', '.']);
}

describe('the packed package', { timeout: 60_000 }, () => {
  test('publint has nothing to say', async () => {
    const { messages } = await publint({ pkgDir: consumer.installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  test('are the types wrong? has nothing to say', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // A YAML file has no types; and it takes the default export of a JSON file for one of CommonJS.
    const left = ['--exclude-entrypoints', 'openapi.yaml', 'vectors.json'];
    const words = ['--profile', 'esm-only', ...left, '--no-color'];
    const { code, output } = await consumer.node([attw, consumer.tarball, ...words]);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('/vitest"') as string });
  });

  test('compiles in a strict project with nodenext, its own types included', async () => {
    const options = { module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: false };
    consumer.write('wrong.ts', wrong);
    // The types of msw and vitest are theirs.
    expect(await compile(options, ['msw.mjs', '*.test.mjs'])).toEqual({ code: 0, output: '' });
  });

  test('compiles in a strict project with bundler', async () => {
    const options = { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true };
    expect(await compile(options, [])).toEqual({ code: 0, output: '' });
  });

  test('every example is told what it prints', () => {
    const files = readdirSync(join(root, 'examples'), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name.replace(/\.ts$/, '.js'));
    expect(files.toSorted()).toEqual([...Object.keys(examples), 'conformance.test.mjs'].toSorted());
  });

  test.each(Object.entries(examples))('%s', async (name, lines) => {
    const file = name.endsWith('.js') ? join('compiled', name) : name;
    expect(await consumer.node([file])).toEqual({ code: 0, output: `${lines.join('\n')}\n` });
  });

  /** Runs a file of tests by the vitest of the consumer. */
  async function suite(file: string): Promise<{ readonly code: number; readonly results: Results }> {
    const words = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', file];
    const { code, output } = await consumer.node(words);
    return { code, results: JSON.parse(output) as Results };
  }

  test('conformance.test.mjs', async () => {
    const { code, results } = await suite('conformance.test.mjs');
    expect({ code, failed: results.numFailedTests }).toEqual({ code: 0, failed: 0 });
    expect(results.numPassedTests).toBeGreaterThan(100);
  });

  test('a faulty server fails the tests of the clauses that it breaks, and tells why', async () => {
    const text = readFileSync(join(consumer.folder, 'conformance.test.mjs'), 'utf8');
    consumer.write(
      'faulty.test.mjs',
      text.replace('startServer()', "startServer({ faults: ['success-201'] })"),
    );
    const { code, results } = await suite('faulty.test.mjs');
    const failed = results.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed'),
    );
    expect(code).toBe(1);
    expect(failed.map(({ title }) => title)).toEqual(['response-status']);
    expect(failed[0]?.failureMessages[0]).toMatch(
      /MUST: .*\n\n.*\n {2}expected {2}200\n {2}received {2}201\n/,
    );
  });
});
