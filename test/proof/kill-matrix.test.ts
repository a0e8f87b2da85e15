import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { covers } from '../../src/proof/covers.ts';
import { faultRow, matrixOf, type Matrix } from '../../src/proof/matrix.ts';
import { markdown } from '../../src/proof/markdown.ts';
import { faults } from '../../src/reference/faults/index.ts';
import { variants } from '../../src/reference/variants/index.ts';
import { rules } from '../../src/rules/index.ts';

async function committed(name: string): Promise<string> {
  return readFile(new URL(`../../reports/${name}`, import.meta.url), 'utf8');
}

describe('the published matrix', () => {
  test('holds, and is of the faults, variants and rules of today', async () => {
    const matrix = JSON.parse(await committed('kill-matrix.json')) as Matrix;
    expect(matrix.holds).toBe(true);
    const ids = (kind: string): readonly string[] =>
      matrix.rows.filter((row) => row.kind === kind).map(({ id }) => id);
    expect(ids('fault')).toEqual(faults.map(({ id }) => id));
    expect(ids('variant')).toEqual(variants.map(({ id }) => id));
    for (const row of matrix.rows.filter(({ kind }) => kind === 'fault')) {
      const fault = faults.find(({ id }) => id === row.id);
      const again =
        fault && faultRow(fault, { findings: row.findings, failures: [], open: [], requests: 0, seconds: 0 });
      expect(again?.missing, row.id).toEqual([]);
      expect(again?.unexpected, row.id).toEqual([]);
    }
    const known = new Set(rules.map(({ id }) => id));
    const fired = new Set(
      matrix.rows.flatMap(({ findings }) => findings.map((finding) => finding.split('@')[0] ?? '')),
    );
    expect([...fired].filter((rule) => !known.has(rule))).toEqual([]);
  });

  test('has its page', async () => {
    const matrix = JSON.parse(await committed('kill-matrix.json')) as Matrix;
    expect(await committed('kill-matrix.md')).toBe(markdown(matrix));
  });
});

describe('a row', () => {
  const fault = faults.find(({ id }) => id === 'maximum-missing');
  if (fault === undefined) throw new Error('the fault is gone');
  const trial = { failures: [], open: [], requests: 0, seconds: 0 };

  test('tells what is missing and what is unexpected', () => {
    const row = faultRow(fault, { ...trial, findings: ['success-json@response-json'] });
    expect(row.missing).toEqual(fault.breaks);
    expect(row.unexpected).toEqual(['success-json@response-json']);
  });

  test('of a fault that nobody sees makes the matrix false', () => {
    const rows = [faultRow(fault, { ...trial, findings: [] })];
    expect(matrixOf(rows, [], { budget: 'default', seed: 1 })).toMatchObject({ holds: false, seen: 0 });
  });

  test('covers by name, with any text for a star', () => {
    expect(covers('a@*-max', 'a@b-max')).toBe(true);
    expect(covers('a@*-max', 'a@b-max-length')).toBe(false);
  });
});
