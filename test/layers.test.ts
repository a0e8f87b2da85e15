import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { embedded } from './in-process.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** What each folder may import, itself aside; imports run one way only. */
const layers: Readonly<Record<string, readonly string[]>> = {
  generated: ['contract', 'editions'],
  contract: ['generated'],
  editions: ['contract', 'generated'],
  markup: [],
  docs: ['contract', 'editions', 'judging', 'markup', 'run', 'report'],
  types: ['contract'],
  vectors: ['contract', 'judging', 'report', 'run'],
  generate: ['contract', 'docs', 'editions', 'generated', 'recording', 'rules', 'types', 'vectors'],
  values: [],
  judging: ['contract', 'values'],
  rules: ['contract', 'values', 'judging'],
  run: ['contract', 'values', 'judging'],
  report: ['contract', 'judging', 'markup', 'run'],
  compare: ['contract', 'judging', 'run', 'report'],
  config: [],
  reference: ['contract'],
  pact: ['contract'],
  recording: ['contract', 'generated', 'judging', 'pact'],
  proof: ['contract', 'judging', 'rules', 'run', 'reference'],
  api: ['contract', 'editions', 'generated', 'judging', 'reference', 'report', 'rules', 'run'],
  cli: [
    'contract',
    'docs',
    'editions',
    'generated',
    'judging',
    'markup',
    'rules',
    'run',
    'report',
    'compare',
    'config',
    'reference',
    'pact',
    'proof',
    'types',
    'vectors',
  ],
};

async function sources(): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(source, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts'));
  return new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(join(source, name), 'utf8')] as const)),
  );
}

/** Imports that the table does not allow, type imports included. */
function violations(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([name, text]) =>
    [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, target = '']) => {
      const from = name.split('/')[0] ?? '';
      const to = relative(source, resolve(source, dirname(name), target)).split('/')[0] ?? '';
      return from === to || (layers[from] ?? []).includes(to) ? [] : [`${name} imports ${to}`];
    }),
  );
}

describe('layers', () => {
  test('every folder is in the table', async () => {
    const folders = new Set([...(await sources()).keys()].map((name) => name.split('/')[0] ?? ''));
    expect([...folders].sort()).toEqual(Object.keys(layers).sort());
  });

  test('imports keep to the table', async () => {
    expect(violations(await sources())).toEqual([]);
  });

  test('a forbidden import is seen, a type import too', () => {
    const bad = new Map([['values/text.ts', "import type { Rule } from '../judging/rule.ts';"]]);
    expect(violations(bad)).toEqual(['values/text.ts imports judging']);
  });

  test('only the generated contract text and its reader know each other', async () => {
    const files = await sources();
    const text = [...files].filter(([name]) => name.startsWith('generated/')).map(([, content]) => content);
    expect(text.every((content) => !/^import (?!type)/m.test(content))).toBe(true);
  });
});

describe('the engine does not know the operation', () => {
  const { operation, path, credential, members, success, responses, errorType } = embedded;
  const names = [
    operation,
    path,
    credential?.header ?? '',
    credential?.name ?? '',
    errorType?.header ?? '',
    ...members.map(({ name }) => name).filter((name) => name.length > 8),
    ...members.flatMap(({ schema }) => schema.enum ?? []),
    ...Object.keys(success.schema?.properties ?? {}).filter((name) => name.length > 2),
    ...responses.flatMap(({ errors }) => errors),
    ...members.flatMap(({ schema }) => ((schema.maxLength ?? 0) > 1000 ? [String(schema.maxLength)] : [])),
    'amazonaws',
  ];

  test.each(names)('%s stands nowhere in src', async (name) => {
    const files = [...(await sources())].filter(([file]) => !file.startsWith('generated/'));
    // `Content-Type` is a header of HTTP; the member's name has no hyphen.
    expect(files.filter(([, text]) => stands(name).test(text)).map(([file]) => file)).toEqual([]);
  });
});

/** The name as a word of its own. */
function stands(name: string): RegExp {
  return new RegExp(`(?<![A-Za-z])${name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![A-Za-z])`);
}
