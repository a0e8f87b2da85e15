import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, type Ended } from './command.ts';
import { httpTarget, type TestTarget } from './target.ts';

const edition = readFileSync(new URL('../../openapi/send-event.openapi.yaml', import.meta.url), 'utf8');
const overlay = readFileSync(
  new URL('../../openapi/editions/2020-12-21.overlay.yaml', import.meta.url),
  'utf8',
);

let outer: string;
let folder: string;
let server: TestTarget;
let fetched = 0;

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'hostile-files-'));
  folder = join(outer, 'inner');
  await mkdir(folder);
  server = await httpTarget((_, response) => {
    fetched += 1;
    response.end('type: object');
  });
});
afterAll(async () => {
  await server.close();
  await rm(outer, { recursive: true });
});

function leadingTo(reference: string): string {
  const text = edition.replace("$ref: '#/components/schemas/SendEventRequest'", () => `$ref: '${reference}'`);
  expect(text).not.toBe(edition);
  return text;
}

/** Nine times the one before, twelve times over. */
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 12 }, (_, at) => {
    const [before, name] = [at, at + 1].map((place) => String.fromCharCode(97 + place));
    return `${name ?? ''}: &${name ?? ''} [${Array.from({ length: 9 }, () => `*${before ?? ''}`).join()}]`;
  }),
].join('\n');

function expectRefused({ code, stdout, stderr }: Ended, what: RegExp): void {
  const [first = '', second = '', ...rest] = stderr.split('\n');
  expect(first).toMatch(/^error: \S.*\.$/);
  expect(first).toMatch(what);
  expect(first.length).toBeLessThan(400);
  expect(second).toMatch(/\S/);
  expect(rest).toEqual(['']);
  expect(stdout).toBe('');
  expect(code).toBe(2);
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('a hostile description', () => {
  it.each([
    ['leads to a network', () => leadingTo(`${server.url}/x.yaml`), /leads to a network/],
    ['leads to a file of the machine', () => leadingTo('/etc/passwd'), /\/etc\/passwd leaves the folder/],
    ['leads there by a URL', () => leadingTo('file:///etc/passwd'), /leaves the folder|No such file|ENOENT/],
    ['leads out of its folder', () => leadingTo('../outside.yaml'), /outside\.yaml leaves the folder/],
    ['leads out by a link', () => leadingTo('./link.yaml'), /link\.yaml leaves the folder/],
    ['leads to a bomb', () => leadingTo('./bomb.yaml#/a'), /aliases stand for too many values/],
    ['is a bomb', () => `openapi: 3.1.1\n${bomb}`, /aliases stand for too many values/],
    ['stands within itself', () => 'openapi: 3.1.1\na: &a [*a]', /aliases stand for too many values/],
    ['is nested', () => `openapi: 3.1.1\na: ${nested(200_000)}`, /maxDepth|too deeply/],
    ['is huge', () => `openapi: 3.1.1\n${'# x\n'.repeat(2_100_000)}`, /more than 8000000 bytes/],
    ['has NUL in it', () => 'openapi: 3.1.1\0', /cannot be parsed/],
    [
      'has a prototype for a root',
      () => '{"__proto__": {"openapi": "3.1.1"}}',
      /d\.yaml: It (cannot be parsed|is no OpenAPI)/,
    ],
  ])('that %s is refused', async (_, text, what) => {
    await writeFile(join(outer, 'outside.yaml'), 'type: object');
    await writeFile(join(folder, 'bomb.yaml'), bomb);
    await rm(join(folder, 'link.yaml'), { force: true });
    await symlink(join(outer, 'outside.yaml'), join(folder, 'link.yaml'));
    await writeFile(join(folder, 'd.yaml'), text());
    expectRefused(await command(['list', '--description', 'd.yaml'], { folder }), what);
    expect(fetched).toBe(0);
  });

  it('that is a device without an end is refused', async () => {
    expectRefused(
      await command(['list', '--description', '/dev/zero'], { folder }),
      /more than 8000000 bytes/,
    );
  });

  it('may have members that are called as those of every object', async () => {
    const text = edition.replace(
      '      properties:\n',
      '      properties:\n        __proto__:\n          type: string\n        constructor:\n          type: string\n',
    );
    expect(text).not.toBe(edition);
    await writeFile(join(folder, 'd.yaml'), text);
    const ended = await command(['list', '--description', 'd.yaml', '--json'], { folder });
    expect(ended.stderr).toBe('');
    expect(ended.code).toBe(0);
  });

  it('may lead to files of its folder', async () => {
    const part = /^ {4}SendEventRequest:\n((?: {6,}.*\n|\n)+)/m.exec(edition)?.[1] ?? '';
    await writeFile(join(folder, 'part.yaml'), part.replaceAll(/^ {6}/gm, ''));
    await writeFile(
      join(folder, 'd.yaml'),
      edition.replaceAll('#/components/schemas/SendEventRequest', './part.yaml'),
    );
    const ended = await command(['list', '--description', 'd.yaml'], { folder });
    expect(ended.stderr).toBe('');
    expect(ended.stdout).toContain('content-max-length');
  });
});

describe('a hostile overlay', () => {
  it.each([
    ['is a bomb', () => bomb, /aliases stand for too many values/],
    ['is nested', () => `overlay: ${nested(200_000)}`, /maxDepth|too deeply/],
    ['is huge', () => '# x\n'.repeat(2_100_000), /more than 8000000 bytes/],
    ['is of other types', () => 'overlay: [1]\nactions: 7\n', /It is no overlay of an edition/],
    [
      'has a prototype for its members',
      () => `{"__proto__": {"overlay": "1.0.0"}}`,
      /It is no overlay of an edition/,
    ],
    [
      'calls itself after a path',
      () => overlay.replace(/version: ['"]?2020-12-21['"]?/, "version: '../../../etc'"),
      /It is no overlay of an edition|named after another edition/,
    ],
  ])('that %s is refused', async (_, text, what) => {
    const editions = join(folder, 'editions');
    await mkdir(editions, { recursive: true });
    await writeFile(join(folder, 'd.yaml'), edition);
    await writeFile(join(editions, '2020-12-21.overlay.yaml'), text());
    try {
      expectRefused(await command(['list', '--description', 'd.yaml'], { folder }), what);
    } finally {
      await rm(editions, { recursive: true });
    }
  });
});

describe('a hostile token file', () => {
  it.each([
    ['a device without an end', '/dev/zero'],
    ['a folder', '.'],
  ])('that is %s is refused', async (_, file) => {
    expectRefused(
      await command(['run', server.url, '--token-file', file], { folder }),
      /The token file .* cannot be read\./,
    );
  });

  it.each([
    ['of two lines', 'first-token-of-the-file\nsecond-token-of-the-file'],
    ['with an escape sequence', 'first-token-of-the-file\u001b[31m'],
    ['of no text', '\u0000\u0001'],
  ])('%s is refused, and not shown', async (_, text) => {
    await writeFile(join(folder, 'token'), text);
    const ended = await command(['run', server.url, '--token-file', 'token', '--debug'], { folder });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^error: The token has a space, a line end or another character/);
    expect(ended.stderr).not.toContain('first-token');
  });
});
