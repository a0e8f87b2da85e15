import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { startServer } from '../../dist/api/reference.js';
import { readContract } from '../../src/contract/read.ts';
import { description } from '../../src/generated/description.ts';
import { rules } from '../../src/rules/index.ts';
import type { Vectors } from '../../src/vectors/vector.ts';
import { vectorsOf } from '../../src/vectors/vectors.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8'));
const committed = json('vectors/vectors.json') as Vectors;

describe('the committed vectors', () => {
  test('keep their schema', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const check = ajv.compile(json('vectors/vectors.schema.json') as object);
    check(committed);
    expect(check.errors).toBeNull();
    const [first] = committed.vectors;
    expect(check({ ...committed, vectors: [{ ...first, level: 'WILL' }] })).toBe(false);
    expect(check({ ...committed, vectors: [{ ...first, request: { ...first?.request, body: [1] } }] })).toBe(
      false,
    );
  });

  test('have a name each', () => {
    expect(new Set(committed.vectors.map(({ name }) => name)).size).toBe(committed.vectors.length);
  });

  test('and what they leave out are all clauses of the contract', () => {
    const named = [...committed.vectors, ...committed.leftOut].map(({ clause }) => clause);
    const all = readContract(description).clauses.map(({ id }) => id);
    expect([...new Set(named)].toSorted()).toEqual(all.toSorted());
  });

  test('are the same on another day', () => {
    expect(vectorsOf(readContract(description), rules)).toEqual(committed);
  });
});

/** Whether there is a Python; in CI there has to be. */
function present(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    return false;
  }
}

/** Runs the vectors by Python against the reference server with a fault or a variant, or as it is. */
async function byPython(deviation: { readonly faults?: string[]; readonly variants?: string[] }): Promise<{
  readonly code: unknown;
  readonly lines: readonly string[];
}> {
  const server = await startServer(deviation);
  const words = [at('test/vectors/run.py'), at('vectors/vectors.json'), server.url];
  const env = { PATH: process.env.PATH ?? '', CONNECTION_TOKEN: server.connectionToken, PYTHONUTF8: '1' };
  try {
    return await new Promise((resolve) => {
      execFile('python3', words, { env, timeout: 60_000, maxBuffer: 1e7 }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : error.code, lines: (stdout + stderr).trim().split('\n') });
      });
    });
  } finally {
    await server.stop();
  }
}

describe.skipIf(!present())('Python, with its standard library alone', () => {
  test('finds the reference server in order', async () => {
    const kept = `${committed.vectors.length} kept, 0 MUST, 0 SHOULD, 0 MAY, 0 unproven`;
    expect(await byPython({})).toEqual({ code: 0, lines: [kept] });
  });

  test.each([
    ['success-201', 'MUST content-type-enum: answered 201 in place of 200 '],
    ['counts-utf16-units', 'MUST content-max-length: refused with 400 ValidationException '],
    ['invalid-answered-403', 'MUST content-type-enum: refused with 403 '],
    ['comments-accepted', 'MUST body-json-malformed: accepted '],
    ['id-number', 'MUST content-type-enum: Id is no string '],
  ])('finds %s', async (fault, line) => {
    const { code, lines } = await byPython({ faults: [fault] });
    expect(lines.filter((one) => one.startsWith(line))).not.toEqual([]);
    expect(code).toBe(1);
  });

  test.each(['lenient-value-refused', 'missing-credential-called-invalid', 'throttles'])(
    'holds nothing against %s',
    async (variant) => {
      expect((await byPython({ variants: [variant] })).lines.filter((one) => one.startsWith('MUST'))).toEqual(
        [],
      );
    },
  );
});
