import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReference, type Reference } from '../../dist/reference/start.js';
import { command } from '../cli/command.ts';
import { correct } from '../../src/reference/steps.ts';
import { serve } from '../reference/server.ts';
import { contractAt } from './described.ts';

let folder: string;
let newest: Reference;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'));
  newest = await startReference({ contract: contractAt('2025-08-18') });
});

afterAll(async () => {
  await newest.stop();
  await rm(folder, { recursive: true });
});

/** A copy of the description's folder, changed. */
async function copy(name: string, change: (openapi: string) => Promise<void>): Promise<string> {
  const openapi = join(folder, name);
  await cp(fileURLToPath(new URL('../../openapi', import.meta.url)), openapi, { recursive: true });
  await change(openapi);
  return join(openapi, 'send-event.openapi.yaml');
}

async function overlay(
  openapi: string,
  date: string,
): Promise<{ readonly file: string; readonly text: string }> {
  const file = join(openapi, 'editions', `${date}.overlay.yaml`);
  return { file, text: await readFile(file, 'utf8') };
}

describe('a target of another edition', () => {
  test('is told in the first lines which one it seems to be of', async () => {
    const environment = { CONNECTION_TOKEN: newest.connectionToken };
    const { code, stdout } = await command(['run', newest.url, '--edition', '2019-11-21'], { environment });
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 4).join('\n')).toContain(
      'It seems to be of another edition: 2022-12-23 or later.',
    );
    expect(stdout).toContain('--edition 2019-11-21');
  });

  test('is found with detect, and what speaks against the others', async () => {
    const environment = { CONNECTION_TOKEN: newest.connectionToken };
    const { code, stdout } = await command(['run', newest.url, '--edition', 'detect'], { environment });
    expect(code).toBe(0);
    expect(stdout).toContain('fits the edition 2022-12-23 or later');
    expect(stdout).toMatch(
      /2020-12-21 {2}does not fit\n {2}content-max-length: .* expected refused, but got 200/,
    );
  });

  test('is none where none fits: the nearest is told first, with what stands against it', async () => {
    const server = await serve({
      ...correct,
      maximum: ({ maxLength = Infinity }) => (maxLength > 1024 ? 1030 : maxLength),
    });
    const environment = { CONNECTION_TOKEN: server.connectionToken };
    const { code, stdout } = await command(['run', server.url, '--edition', 'detect'], { environment });
    await server.close();
    expect(stdout).toMatch(
      / fits no edition; the nearest is 2022-12-23 or later, but for\n {2}content-max-length: Content has at most 16384 .*\n\n/,
    );
    expect(code).toBe(1);
  });
});

describe('an edition that nobody made up before', () => {
  const text = (after: string): string => `overlay: 1.0.0
info: { title: Made up, version: '2026-05-01' }
extends: ../send-event.openapi.yaml
${after}
actions:
  - { target: $.info, description: Its date., x-sources: [assumed], update: { version: '2026-05-01' } }
  - target: $.components.schemas.SendEventRequest.properties.Content
    description: Made up.
    x-sources: [assumed]
    update: { maxLength: 77 }
`;
  let description: string;

  beforeAll(async () => {
    description = await copy('eighth', async (openapi) => {
      await writeFile(join(openapi, 'editions', '2026-05-01.overlay.yaml'), text(''));
    });
  });

  test.each([
    [['editions'], 'clauses  Made up (newest, the default)'],
    [['editions', 'diff', '2025-08-18', '2026-05-01'], 'breaking; servers and clients have to act'],
    [['explain', 'content-max-length'], 'Content has at most 77 characters'],
    [['explain', 'content-max-length', '--edition', '2025-08-18'], 'Content has at most 16384 characters'],
    [['list', '--json'], '"statement": "Content has at most 77 characters'],
    [['list', '--sources', 'boto3'], 'boto3-1, line 1'],
    [['run', '--budget', 'quick'], 'edition 2026-05-01'],
    [['run', '--budget', 'quick', '--edition', '2022-12-21'], 'edition 2022-12-21'],
    [['run', '--edition', 'detect'], 'fits the edition 2026-05-01'],
    [['self-test', '--fault', 'maximum-missing'], '100.0 % seen'],
  ])('%j knows it', async (words, shown) => {
    const { code, stdout, stderr } = await command([...words, '--description', description]);
    expect(stderr).toBe('');
    expect(stdout).toContain(shown);
    expect(code).toBe(0);
  });

  test('it may start from an older one', async () => {
    const file = await copy('branch', async (openapi) => {
      await writeFile(join(openapi, 'editions', '2026-05-01.overlay.yaml'), text("x-after: '2022-12-21'"));
    });
    const { stdout } = await command(['editions', 'diff', '2022-12-21', '2026-05-01', '--description', file]);
    expect(stdout).toContain('1 clause differs');
  });
});

describe('overlays that cannot be used are refused, with file and pointer', () => {
  test.each<[string, string, (text: string) => string, string]>([
    [
      'a target that matches nothing',
      '2020-12-21',
      (text) => text.replace('properties.Content', 'properties.Nothing'),
      'editions/2020-12-21.overlay.yaml#/actions/1/target: The target $.components.schemas.SendEventRequest.properties.Nothing matches nothing',
    ],
    [
      'a target that is no JSONPath',
      '2020-12-21',
      (text) => text.replace('$.info', '$['),
      'editions/2020-12-21.overlay.yaml#/actions/0/target: The target is no JSONPath',
    ],
    [
      'a description left invalid',
      '2020-12-21',
      (text) => text.replace('maxLength: 1024', 'maxLength: many'),
      'editions/2020-12-21.overlay.yaml: It leaves the description wrong',
    ],
    [
      'bounds that contradict',
      '2020-12-21',
      (text) => text.replace('maxLength: 1024', 'maxLength: 0'),
      'minLength 1 is above maxLength 0',
    ],
    [
      'a member that the vocabulary does not know',
      '2020-12-21',
      (text) => text.replace('maxLength: 1024', 'x-nothing: 1'),
      'x-nothing is not a member of the vocabulary',
    ],
    [
      'a source that does not exist',
      '2020-12-21',
      (text) => text.replace('[service-model]', '[nobody]'),
      'editions/2020-12-21.overlay.yaml#/actions/0/x-sources: The source nobody is not in x-sources',
    ],
    [
      'an action without its source',
      '2020-12-21',
      (text) => text.replace('    x-sources: [service-model]\n', ''),
      "editions/2020-12-21.overlay.yaml#/actions/0: It is no overlay of an edition: must have required property 'x-sources'",
    ],
    [
      'an edition under another name',
      '2020-12-21',
      (text) => text.replace("  version: '2020-12-21'\nextends", "  version: '2020-12-22'\nextends"),
      '2020-12-21.overlay.yaml#/info/version: The file is named after another edition than 2020-12-22',
    ],
    [
      'a date that it does not set',
      '2020-12-21',
      (text) => text.replace("      version: '2020-12-21'", '      title: Other'),
      'calls itself "2022-12-21", not 2020-12-21',
    ],
    [
      'a start from nowhere',
      '2020-12-21',
      (text) => text.replace("x-after: '2022-12-21'", "x-after: '2001-01-01'"),
      'editions/2020-12-21.overlay.yaml#/x-after: It starts from the edition 2001-01-01, which does not exist',
    ],
    [
      'a circle',
      '2022-12-21',
      (text) => text.replace("x-after: '2022-12-23'", "x-after: '2020-12-21'"),
      'The overlays go in a circle',
    ],
    [
      'YAML that ends too early',
      '2020-12-21',
      () => 'overlay: "',
      '2020-12-21.overlay.yaml: It cannot be read',
    ],
    [
      'no overlay at all',
      '2020-12-21',
      () => 'openapi: 3.1.1\n',
      '2020-12-21.overlay.yaml#: It is no overlay of an edition',
    ],
  ])('%s', async (name, date, change, message) => {
    const file = await copy(name, async (openapi) => {
      const { file: path, text } = await overlay(openapi, date);
      expect(change(text)).not.toBe(text);
      await writeFile(path, change(text));
    });
    const { code, stderr } = await command(['list', '--edition', '2020-12-21', '--description', file]);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(code).toBe(2);
  });

  test('two of one edition', async () => {
    const file = await copy('two', async (openapi) => {
      const { file: path, text } = await overlay(openapi, '2020-12-21');
      await writeFile(path.replace('.yaml', '.yml'), text.replace('1024', '1025'));
    });
    const { code, stderr } = await command(['list', '--description', file]);
    expect(stderr).toContain(
      'Two overlays make the edition 2020-12-21: editions/2020-12-21.overlay.yaml and editions/2020-12-21.overlay.yml',
    );
    expect(code).toBe(2);
  });

  test('an edition that does not exist: the nearest ones are named', async () => {
    const { code, stderr } = await command(['run', '--edition', '2021-06-01']);
    expect(stderr).toContain('There is no edition 2021-06-01.\nThe nearest: 2020-12-21, 2022-12-21.');
    expect(code).toBe(2);
  });

  test('a statement that points nowhere', async () => {
    const file = await copy('nowhere', async (openapi) => {
      const path = join(openapi, 'sources', 'boto3.yaml');
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace('clauses: [content-type-required', 'clauses: [nothing'));
    });
    const { code, stderr } = await command(['list', '--sources', '--description', file]);
    expect(stderr).toMatch(/boto3\.yaml#\/statements\/\d+\/clauses\/\d+: There is no clause nothing\./);
    expect(code).toBe(2);
  });
});

describe('names of another system', () => {
  test.each([
    [['explain', 'content-max-length', '--names', 'aws-cli'], '--content (Content) has at most'],
    [['explain', 'content-max-length', '--names', 'sap-abap'], 'IV_CONTENT (Content) has at most'],
    [['explain', 'x-amz-bearer-max-length', '--names', 'api'], 'ConnectionToken (api)'],
    [['run', '--edition', '2019-11-21', '--names', 'sap-abap'], 'body member IV_CONTENT (Content)'],
  ])('%j', async (words, shown) => {
    const environment = { CONNECTION_TOKEN: newest.connectionToken };
    const target = words[0] === 'run' ? [newest.url, '--only', 'length-above-maximum'] : [];
    const { stdout } = await command([...words, ...target], { environment });
    expect(stdout).toContain(shown);
  });

  test('that is not known is refused, and the known ones are named', async () => {
    const { code, stderr } = await command(['explain', 'content-max-length', '--names', 'aws']);
    expect(stderr).toContain('There are api, aws-cli, boto3, paws, sap-abap.');
    expect(code).toBe(2);
  });
});
