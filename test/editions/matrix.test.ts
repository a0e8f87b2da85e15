import { describe, expect, test } from 'vitest';
import { changes } from '../../src/editions/changes.ts';
import { inProcess, runInProcess } from '../in-process.ts';
import { contractAt, contracts } from './described.ts';

/** The clauses that fail when the reference server of one edition is held to another. */
async function failing(suite: string, server: string): Promise<readonly string[]> {
  const outcome = await runInProcess({
    contract: contractAt(suite),
    transport: inProcess(contractAt(server)),
  });
  const failed = outcome.results.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  return [...new Set(failed.map(({ pair }) => pair.clause.id))].sort();
}

/** The clauses whose bound or values changed; what else changed between editions no plain request shows. */
function changed(suite: string, server: string): readonly string[] {
  return changes(contractAt(server), contractAt(suite))
    .filter(({ differs }) => differs.includes('value'))
    .map(({ id }) => id)
    .sort();
}

/** One edition for each way in which they differ on the wire. */
const unlike = ['2019-11-21', '2022-12-21', '2022-12-23', '2025-08-18'];
const mixed = unlike.flatMap((suite) =>
  unlike.filter((server) => server !== suite).map((server) => [suite, server] as const),
);

describe.concurrent('the reference server of an edition', () => {
  test.each(contracts.map(({ edition }) => edition))('%s passes its own', async (edition) => {
    expect(await failing(edition, edition)).toEqual([]);
  });

  test.each(mixed)('held to %s, that of %s fails exactly what changed', async (suite, server) => {
    expect(await failing(suite, server)).toEqual(changed(suite, server));
  });
});

test('what changed is what the history says', () => {
  expect(changed('2022-12-21', '2019-11-21')).toEqual(['content-max-length']);
  expect(changed('2022-12-23', '2022-12-21')).toEqual(['content-type-enum']);
  expect(changed('2025-08-18', '2019-11-21')).toEqual(['content-max-length', 'content-type-enum']);
  expect(changed('2025-08-18', '2022-12-23')).toEqual([]);
});
