import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContract } from '../../src/contract/load.ts';
import { products } from '../../src/generate/products.ts';
import { createBench } from '../../src/run/bench.ts';
import { rules } from '../../src/rules/index.ts';
import { embedded, inProcess, runInProcess, withVerdict } from '../in-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let copy = '';

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'one-truth-'));
  await cp(join(root, 'openapi'), join(copy, 'openapi'), { recursive: true });
  // What the pages say names clauses by their ids, and a status is part of one.
  await rm(join(copy, 'openapi/sources'), { recursive: true });
  const file = join(copy, 'openapi/send-event.openapi.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text
      .replace('maxLength: 16384', 'maxLength: 300')
      .replaceAll('event.typing', 'event.scribbling')
      .replace("        '409':", "        '418':"),
  );
});

afterAll(async () => {
  await rm(copy, { recursive: true });
});

test('types follow', async () => {
  const all = await products(copy);
  const types = all.find(({ path }) => path.endsWith('types.ts'))?.text ?? '';
  expect(types).toContain('event.scribbling');
  expect(types).not.toContain('event.typing');
  expect(types).toContain('418: {');
});

test('cases follow', async () => {
  const contract = await loadContract(join(copy, 'openapi/send-event.openapi.yaml'));
  const clause = contract.clauses.find(({ id }) => id === 'content-max-length');
  const rule = rules.find(({ id }) => id === 'length-above-maximum');
  const cases = clause && rule?.plan?.(clause, createBench(contract, [], false));
  expect(cases?.[0]?.label).toContain('(301 characters)');
  expect(contract.examples[0]?.value.ContentType).toContain('scribbling');
  expect(contract.responses.find(({ errors }) => errors.includes('ConflictException'))?.status).toBe(418);
});

test('the reference server and the verdicts follow', async () => {
  const contract = await loadContract(join(copy, 'openapi/send-event.openapi.yaml'));
  const same = await runInProcess({ contract, budget: 'quick' });
  expect(withVerdict(same, 'fail', 'warn', 'info', 'unverified')).toEqual([]);
  const other = await runInProcess({ contract, budget: 'quick', transport: inProcess(embedded) });
  expect(withVerdict(other, 'fail')).toContain('value-listed@content-type-enum');
  const onlyLength = await runInProcess({ contract: withMaximum(300), transport: inProcess(embedded) });
  expect(withVerdict(onlyLength, 'fail', 'warn', 'info')).toEqual([
    'length-above-maximum@content-max-length',
  ]);
});

/** The embedded contract with another maximum for one member. */
function withMaximum(maximum: number): typeof embedded {
  return {
    ...embedded,
    members: embedded.members.map((one) =>
      one.name === 'Content' ? { ...one, schema: { ...one.schema, maxLength: maximum } } : one,
    ),
    clauses: embedded.clauses.map((clause) =>
      clause.id === 'content-max-length' ? { ...clause, value: maximum } : clause,
    ),
  };
}
