import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandNames, loadCommand } from '../src/cli/commands/index.ts';
import { parts } from '../src/cli/contracts/index.ts';
import { faults } from '../src/reference/faults/index.ts';
import { variants } from '../src/reference/variants/index.ts';
import { loadReporter, reporterNames } from '../src/report/reporters/index.ts';
import { rules } from '../src/rules/index.ts';

async function files(folder: string): Promise<readonly string[]> {
  const all = await readdir(new URL(`../src/${folder}`, import.meta.url));
  return all
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => basename(file, '.ts'))
    .sort();
}

describe('each folder of members has one list, which has every file', () => {
  test.each([
    ['rules', rules.map(({ id }) => id)],
    ['reference/faults', faults.map(({ id }) => id)],
    ['reference/variants', variants.map(({ id }) => id)],
    ['report/reporters', [...reporterNames]],
    ['cli/commands', [...commandNames]],
    ['cli/contracts', parts.map(({ name }) => name)],
  ])('%s', async (folder, ids) => {
    expect([...ids].sort()).toEqual(await files(folder));
  });

  test('a command is called as its file is', async () => {
    const names = await Promise.all(commandNames.map(async (name) => (await loadCommand(name)).name));
    expect(names).toEqual(commandNames);
  });

  test('a reporter is called as its file is', async () => {
    const names = await Promise.all(reporterNames.map(async (name) => (await loadReporter(name)).name));
    expect(names).toEqual(reporterNames);
  });
});

test('ids are frozen', async () => {
  const { embedded } = await import('./in-process.ts');
  expect({
    clauses: embedded.clauses.map(({ id }) => id).sort(),
    rules: rules.map(({ id }) => id),
  }).toMatchSnapshot();
});
