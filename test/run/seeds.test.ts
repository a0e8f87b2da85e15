import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { pooled } from '../../src/run/coverage.ts';
import { runInProcess, withVerdict } from '../in-process.ts';

/** Rules with cases at random; the others send the same requests whatever the seed. */
const random = rules.filter(({ property }) => property !== undefined).map(({ id }) => id);

test('the reference passes at fifty seeds', { timeout: 120_000 }, async () => {
  const seeds = Array.from({ length: 50 }, (_, at) => at + 1000);
  // A run is mostly waiting.
  const outcomes = await pooled(seeds, 25, (seed) => runInProcess({ seed, only: random }));
  for (const outcome of outcomes)
    expect(withVerdict(outcome, 'fail', 'warn', 'info', 'unverified', 'inconclusive', 'error')).toEqual([]);
});

test('the same seed sends the same requests', async () => {
  const bodies = async (): Promise<readonly string[]> => {
    const { exchanges } = await runInProcess({ seed: 7, only: ['value-unlisted'] });
    return exchanges
      .filter(({ caseId }) => caseId.includes('@'))
      .map(({ request }) =>
        Buffer.from(request.body)
          .toString()
          .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'token'),
      )
      .sort();
  };
  expect(await bodies()).toEqual(await bodies());
});
