import { expect, it } from 'vitest';
import type { Deviation } from '../../src/reference/fault.ts';
import { runInProcess, withVerdict } from '../in-process.ts';

it('expects the name of an error where the description lets it stand', async () => {
  const unnamed: Deviation = { step: 'errorHeaders', deviate: () => () => [] };
  const outcome = await runInProcess({ only: ['error-named'], deviations: [unnamed] });
  expect(withVerdict(outcome, 'fail')).toEqual(['error-named@error-type-present']);
  const defects = outcome.results.flatMap((one) => one.defects);
  expect([...new Set(defects.map(({ expected }) => expected))]).toEqual([
    "the error's name in the header X-Amzn-Errortype or in the member __type or code of the body",
  ]);
});
