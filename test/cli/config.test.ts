import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { serve, type Served } from '../reference/server.ts';
import { command, main, type Ended } from './command.ts';
import { expectRefused } from './refused.ts';

const name = 'sendevent-conformance.config';
let folder: string;
let server: Served;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-'));
});
afterEach(() => rm(folder, { recursive: true }));

function run(...words: readonly string[]): Promise<Ended> {
  return command(['run', ...words], {
    folder,
    environment: { CONNECTION_TOKEN: server.connectionToken, GATEWAY_KEY: 's3cret-Key-of-the-gateway' },
  });
}

const settings = (): object => ({
  budget: 'quick',
  only: ['response-status'],
  headers: { 'X-Api-Key': '$GATEWAY_KEY' },
  reporter: ['json=r.json'],
  targets: { here: { url: server.url, seed: 7 }, there: { url: 'http://127.0.0.1:1', seed: 8 } },
});

describe('a configuration file', () => {
  it.each([
    ['json', (value: string) => value],
    ['mjs', (value: string) => `export default ${value};`],
  ])('that is %s sets what the command line does not', async (ending, write) => {
    await writeFile(join(folder, `${name}.${ending}`), write(JSON.stringify(settings())));
    const { code } = await run('here', '--seed', '9');
    expect(code).toBe(0);
    const text = await readFile(join(folder, 'r.json'), 'utf8');
    const report = JSON.parse(text) as Report;
    expect(report.target.url).toBe(server.url);
    expect(report.stats).toMatchObject({ budget: 'quick', seed: 9 });
    expect(report.clauses.map(({ id }) => id)).toEqual(['response-status']);
    expect(text).not.toContain('s3cret-Key-of-the-gateway');
  });

  it.each<[string, string, string, RegExp]>([
    ['half of a file', 'json', '{"budg', /is not JSON, or is cut off/],
    [
      'a setting that there is not',
      'json',
      '{"bugdet": "quick"}',
      /must NOT have additional properties \(bugdet\)/,
    ],
    ['a wrong type', 'json', '{"rate": "fast"}', /\/rate must be number/],
    [
      'a member that would be a prototype',
      'json',
      '{"__proto__": {"rate": 1}}',
      /additional properties \(__proto__\)/,
    ],
    ['a list', 'json', '[]', /must be object/],
    ['a depth of 10,000', 'json', '['.repeat(10_000) + ']'.repeat(10_000), /must be object/],
    ['nothing exported', 'mjs', 'const a = 1;', /must be object/],
    ['something that throws', 'mjs', 'throw new Error("no such thing");', /cannot be loaded: no such thing/],
    ['several targets of which none is named', 'json', '{"targets": {"a": {}, "b": {}}}', /has 2 targets/],
    [
      'a header from a variable that is not set',
      'json',
      '{"url": "http://127.0.0.1:1", "headers": {"A": "$NOT_SET"}}',
      /comes from \$NOT_SET/,
    ],
  ])('is refused with %s', async (_, ending, text, what) => {
    await writeFile(join(folder, `${name}.${ending}`), text);
    expectRefused(await run(), what);
  });

  it('is refused where it is not there, and where it lacks a target', async () => {
    expectRefused(await run('--config', 'no.mjs'), /no\.mjs cannot be read/);
    await writeFile(join(folder, `${name}.json`), JSON.stringify(settings()));
    expectRefused(await run('heer'), /has no target heer/);
  });
});

describe('init', () => {
  it('writes a file unattended, which run reads', async () => {
    expect(await command(['init', '--yes', '--url', server.url], { folder })).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))).toEqual({
      url: server.url,
      budget: 'default',
    });
    const { code, stdout } = await run('--only', 'response-status', '--budget', 'quick');
    expect(stdout).toContain(`${server.url} against`);
    expect(code).toBe(0);
    expectRefused(
      await command(['init', '--yes'], { folder }),
      /There is sendevent-conformance\.config\.json already/,
    );
  });

  it.each<[string, readonly string[], RegExp]>([
    ['where nobody can be asked', [], /nobody to ask/],
    ['with a URL that is none', ['--url', 'localhost'], /no URL with a scheme/],
    ['with an operand', ['http://127.0.0.1:1'], /init takes no operand/],
  ])('is refused %s', async (_, words, what) => {
    expectRefused(await command(['init', ...words], { folder }), what);
  });
});

/** Runs a command at a terminal, and types when it asks. */
const terminal = `
import os, pty, sys
typed, words = sys.argv[1], sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(words[0], words)
seen = b''
while True:
    try:
        read = os.read(terminal, 1000)
    except OSError:
        break
    if not read:
        break
    if b']: ' not in seen and b']: ' in seen + read:
        os.write(terminal, typed.encode())
    seen += read
sys.stdout.write(seen.decode())
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;
const python = spawnSync('python3', ['--version']).status === 0 || process.env.CI === 'true';

describe.skipIf(!python)('init at a terminal (needs python3)', () => {
  it.each<[string, string, number, string | undefined]>([
    ['takes the usual URL for an empty answer', '\r', 0, 'http://localhost:3000'],
    ['takes another URL', 'https://staging.example/a/\r', 0, 'https://staging.example/a'],
    ['writes nothing at Ctrl-C', '\u0003', 130, undefined],
    ['writes nothing at Ctrl-D', '\u0004', 130, undefined],
    ['writes nothing for what is no URL', 'staging\r', 2, undefined],
  ])('%s', async (_, typed, code, url) => {
    const words = ['-c', terminal, typed, process.execPath, main, 'init'];
    const { status, stdout } = spawnSync('python3', words, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(status).toBe(code);
    expect(stdout.match(/\[http:\/\/localhost:3000\]: /g)?.length).toBeGreaterThan(0);
    expect(stdout).not.toContain('the suite itself failed');
    const files = await readdir(folder);
    expect(files).toEqual(url === undefined ? [] : [`${name}.json`]);
    if (url !== undefined)
      expect(JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))).toMatchObject({ url });
  });
});
