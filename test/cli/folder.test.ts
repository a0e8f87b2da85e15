import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, writeFolder } from '../../src/cli/folder.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { start } from './command.ts';
import { expectRefused } from './refused.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a folder that is written', () => {
  it('is made with those above it, and may be there already', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    const files = { 'one.txt': '1', 'two.txt': '2' };
    for (const _ of [1, 2])
      expect(await writeFolder(deep, files)).toEqual([join(deep, 'one.txt'), join(deep, 'two.txt')]);
    expect(await readFile(join(deep, 'two.txt'), 'utf8')).toBe('2');
  });

  it.each([
    ['is a file', () => join(folder, 'file'), /EEXIST/],
    ['is below a file', () => join(folder, 'file', 'a', 'b'), /ENOTDIR/],
    ['holds a NUL', () => `${folder}/\0`, /ERR_INVALID_ARG_VALUE/],
    ['has too long a name', () => join(folder, 'a'.repeat(5000)), /ENAMETOOLONG/],
  ])('is refused where it %s', async (_, path, why) => {
    const refused = await makeFolder(path()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect((refused as UsageError).message).toMatch(why);
  });

  it('is refused where one of its files cannot be written', async () => {
    await expect(writeFolder(folder, { 'no/such/name': '' })).rejects.toThrow(/cannot be written \(ENOENT\)/);
  });
});

// Node's own recursive mkdir never ends there.
describe.skipIf(process.platform !== 'linux')('below /proc, where nothing can be made', () => {
  it.each<readonly string[]>([
    ['editions', 'export', '2020-12-21'],
    ['contracts', 'export'],
    ['self-test', '--fault', 'success-201'],
  ])('%s %s ends with one sentence', async (...words) => {
    const { child, ended } = start([...words, '--out', '/proc/x/y']);
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    const result = await ended;
    clearTimeout(timer);
    expectRefused(result, /The folder \/proc\/x\/y cannot be written \(E[A-Z]+\)/);
  });
});
