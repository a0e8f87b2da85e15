import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Vectors } from '../../src/vectors/vector.ts';
import { command } from '../cli/command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('editions export', () => {
  test('writes the newest edition as it is published', async () => {
    const out = join(folder, 'newest');
    const { code, stdout, stderr } = await command(['editions', 'export', '2025-08-18', '--out', out]);
    const names = ['openapi.json', 'vectors.json', 'types.ts'];
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: names.map((name) => `${join(out, name)}\n`).join(''),
      stderr: '',
    });
    const written = names.map((name) => readFileSync(join(out, name), 'utf8'));
    const published = [
      'openapi/send-event.openapi.json',
      'vectors/vectors.json',
      'src/generated/types.ts',
    ].map((name) => readFileSync(join(root, name), 'utf8').replace(/^\/\/ Generated.*\n/, ''));
    expect(written).toEqual(published);
  });

  test('writes an older edition, by its own bounds', async () => {
    const out = join(folder, 'older');
    expect((await command(['editions', 'export', '2020-12-21', '--out', out])).code).toBe(0);
    const { edition, vectors } = JSON.parse(readFileSync(join(out, 'vectors.json'), 'utf8')) as Vectors;
    expect(edition).toBe('2020-12-21');
    const longest = vectors.filter(({ clause }) => clause === 'content-max-length').map(({ name }) => name);
    expect(longest).toContain(
      'length-above-maximum@content-max-length/body member Content: "a" × 1025 (1025 characters)',
    );
    expect(readFileSync(join(out, 'types.ts'), 'utf8')).toContain('Content has at most 1024 characters');
    expect(readFileSync(join(out, 'openapi.json'), 'utf8')).toContain('"version": "2020-12-21"');
  });

  test.each([
    [['export'], 'editions export takes a date and a folder.'],
    [['export', '2020-12-21'], 'editions export takes a date and a folder.'],
    [['export', '2020-12-20', '--out', 'x'], 'There is no edition 2020-12-20.'],
    [['diff', '2020-12-21', '2025-08-18', '--out', 'x'], 'Only editions export takes --out.'],
    [['exprt', '2020-12-21', '--out', 'x'], 'editions has no action exprt.'],
  ])('refuses %j', async (words, message) => {
    const { code, stdout, stderr } = await command(['editions', ...words], { folder });
    expect({ code, stdout, first: stderr.split('\n')[0] }).toEqual({
      code: 2,
      stdout: '',
      first: `error: ${message}`,
    });
  });

  test('refuses a folder that is a file', async () => {
    const out = join(folder, 'file');
    writeFileSync(out, '');
    const { code, stderr } = await command(['editions', 'export', '2020-12-21', '--out', out]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: The folder ${out} cannot be written (EEXIST).\nChoose another with --out.\n`,
    });
  });
});
