import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Report } from '../src/report/report.ts';
import { embedded } from './in-process.ts';

const root = new URL('../', import.meta.url);
const folder = new URL('reports/', root);

test('committed reports of implementations are of this version and of the clauses of today', async () => {
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
    version: string;
  };
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/report.json`, folder)))
    .map(({ name }) => name);
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) {
    const report = JSON.parse(await readFile(new URL(`${name}/report.json`, folder), 'utf8')) as Report;
    expect(report.tool.version, name).toBe(version);
    const ids = [...report.clauses.map(({ id }) => id), ...report.notJudged.map(({ clause }) => clause)];
    expect(ids.sort(), `${name}: run npm run implementations -- ${name}`).toEqual(
      embedded.clauses.map(({ id }) => id).sort(),
    );
  }
});

test('each finding in them was judged by hand, and what is read of them is up to date', async () => {
  const pages = fileURLToPath(new URL('bench/implementations/pages.mjs', root));
  expect(await promisify(execFile)(process.execPath, [pages, '--check'])).toEqual({ stdout: '', stderr: '' });
});
