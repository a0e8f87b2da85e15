import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Report } from '../src/report/report.ts';
import { embedded } from './in-process.ts';

const folder = new URL('../reports/', import.meta.url);

test('committed reports of implementations are of this version and of the clauses of today', async () => {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(names).not.toEqual([]);
  for (const name of names) {
    const report = JSON.parse(await readFile(new URL(`${name}/report.json`, folder), 'utf8')) as Report;
    expect(report.tool.version, name).toBe(version);
    const ids = [...report.clauses.map(({ id }) => id), ...report.notJudged.map(({ clause }) => clause)];
    expect(ids.sort(), `${name}: run npm run report:${name}`).toEqual(
      embedded.clauses.map(({ id }) => id).sort(),
    );
  }
});
