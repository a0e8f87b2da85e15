import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  answerFaults,
  isFound,
  oneIn,
  oneInPage,
  randomFrom,
  type OneInReport,
} from '../../src/proof/one-in.ts';
import { deviating } from '../../src/reference/fault.ts';
import { correct } from '../../src/reference/steps.ts';
import { embedded } from '../in-process.ts';

function published(name: string): Promise<string> {
  return readFile(new URL(`../../reports/${name}`, import.meta.url), 'utf8');
}

function fault(id: string): (typeof answerFaults)[number] {
  const found = answerFaults.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no fault ${id} of a success`);
  return found;
}

const event = { id: 'an-event', time: 0, payload: '' };

describe('a fault in one answer of many', () => {
  test.each([5, 20])('one in %d: about as many answers are faulty, and the others right', (many) => {
    const { success } = deviating([oneIn(fault('success-201'), many, randomFrom(1))]);
    const statuses = Array.from({ length: 4000 }, () => success(event, '', embedded).status);
    const share = statuses.filter((status) => status === 201).length / statuses.length;
    expect(share).toBeGreaterThan(0.8 / many);
    expect(share).toBeLessThan(1.2 / many);
    expect(new Set(statuses)).toEqual(new Set([201, correct.success(event, '', embedded).status]));
  });

  test('the same seed makes the same answers faulty', () => {
    const statuses = (seed: number): readonly number[] => {
      const { success } = deviating([oneIn(fault('success-201'), 5, randomFrom(seed))]);
      return Array.from({ length: 50 }, () => success(event, '', embedded).status);
    };
    expect(statuses(3)).toEqual(statuses(3));
    expect(statuses(3)).not.toEqual(statuses(4));
  });

  test.each([
    ['id-missing', 5],
    ['id-missing', 20],
    ['time-with-an-offset', 20],
    ['success-with-a-member-twice', 20],
  ])('%s in one of %d is found at three seeds', async (id, many) => {
    const found = await Promise.all(
      [101, 102, 103].map((seed) => isFound({ contract: embedded, fault: fault(id), many, seed })),
    );
    expect(found).toEqual([true, true, true]);
  });

  test('in one of a million it is not found: the faulty answers are what is seen', async () => {
    const rare = { contract: embedded, fault: fault('id-missing'), many: 1e6, seed: 1 };
    expect(await isFound(rare)).toBe(false);
  });
});

test('the published rates are of faults of today, over twenty runs, and have their page', async () => {
  const report = JSON.parse(await published('one-in.json')) as OneInReport;
  expect(report.rows.length).toBeGreaterThan(20);
  const today = new Set(answerFaults.map(({ id }) => id));
  expect(report.rows.map(({ id }) => id).filter((id) => !today.has(id))).toEqual([]);
  expect(report.runs).toBe(20);
  for (const { id, found } of report.rows) expect(Object.keys(found), id).toEqual(['5', '20']);
  expect(await published('one-in.md')).toBe(oneInPage(report));
});
