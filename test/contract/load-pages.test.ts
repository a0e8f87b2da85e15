import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadPages } from '../../src/contract/load-pages.ts';

const folder = fileURLToPath(new URL('../../openapi/sources', import.meta.url));

describe('files that cannot be used are refused, with file and pointer', () => {
  async function refusal(change: (text: string) => string, name = 'boto3.yaml'): Promise<string> {
    const copy = await mkdtemp(join(tmpdir(), 'sources-'));
    onTestFinished(() => rm(copy, { recursive: true }));
    await cp(folder, copy, { recursive: true });
    const file = join(copy, name);
    const text = await readFile(file, 'utf8');
    expect(change(text)).not.toBe(text);
    await writeFile(file, change(text));
    const error: unknown = await loadPages(copy).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'DESCRIPTION' });
    return error instanceof Error ? error.message.replace(`${copy}/`, '') : '';
  }

  test.each<readonly [string, RegExp, string, string]>([
    ['a member that is unknown', /^page:/, 'color: red\npage:', 'boto3.yaml#: must NOT have additional'],
    ['a member that is absent', /^apart:.*\n/m, '', "boto3.yaml#: must have required property 'apart'"],
    [
      'a page without a last day',
      /, to: '2024-01-11'/,
      '',
      "boto3.yaml#/stands-at: must have required property 'to'",
    ],
    ['a kind that is unknown', /kind: bound|kind: type/, 'kind: colour', 'boto3.yaml#/statements/'],
    [
      'a day that does not exist',
      /2022-12-23/,
      '2022-02-30',
      'boto3.yaml#/stands-at/from: must match format',
    ],
    ['neither clauses nor a reason', /\n {4}none:.*/, '', 'boto3.yaml#/statements/0: must have required'],
    [
      'clauses and a reason',
      /(\n {4}none:.*)/,
      '$1\n    clauses: [a]',
      'boto3.yaml#/statements/0: must match exactly',
    ],
    ['YAML that does not end', /^page: /, 'page: "', 'boto3.yaml: It cannot be read: '],
    ['a text alone', /^[^]*$/, 'nothing', 'boto3.yaml: It is no object.'],
  ])('%s', async (_, pattern, replacement, message) => {
    expect(await refusal((text) => text.replace(pattern, replacement))).toContain(message);
  });

  test('contradictions that break their schema', async () => {
    const message = await refusal((text) => text.replace('topic:', 'subject:'), 'contradictions.yaml');
    expect(message).toContain('contradictions.yaml#/contradictions/0: must');
  });

  test('a folder that is not there', async () => {
    await expect(loadPages('/nowhere/sources')).rejects.toThrow(
      '/nowhere/sources: The folder of the pages cannot be read.',
    );
  });
});
