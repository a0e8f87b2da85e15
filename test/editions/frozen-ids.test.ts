import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { freeze, goneFrom, type FrozenIds } from '../../src/editions/frozen-ids.ts';
import { contracts } from './described.ts';

const frozen = JSON.parse(
  await readFile(new URL('../../openapi/editions/clauses.json', import.meta.url), 'utf8'),
) as FrozenIds;

test('no clause id that was published is gone', () => {
  const advice =
    'Baselines and reports name these ids. Give the clause its id back; where the obligation itself is gone from an edition, keep it with `excluded` and the reason. An id that was never released is taken out by git checkout openapi/editions/clauses.json.';
  expect(goneFrom(frozen, contracts), advice).toEqual([]);
});

test('each id of today is in the list', () => {
  expect(freeze(frozen, contracts), 'run npm run generate').toEqual(frozen);
});

test('a clause that is taken away or renamed is missed, and so is an edition', () => {
  for (const [at, contract] of contracts.entries()) {
    for (const { id } of contract.clauses) {
      const without = { ...contract, clauses: contract.clauses.filter((clause) => clause.id !== id) };
      expect(goneFrom(frozen, contracts.with(at, without))).toEqual([`${contract.edition}: ${id}`]);
    }
  }
  expect(goneFrom(frozen, contracts.slice(1))).toEqual([`the edition ${contracts[0]?.edition ?? ''}`]);
});

test('the list grows, and loses nothing', () => {
  const [first] = contracts;
  if (first === undefined) throw new Error('there is no edition');
  expect(freeze({ '1999-01-01': ['gone'] }, [])).toEqual({ '1999-01-01': ['gone'] });
  expect(freeze({ [first.edition]: ['of-old'] }, [{ ...first, clauses: first.clauses.slice(0, 1) }])).toEqual(
    {
      [first.edition]: ['of-old', first.clauses[0]?.id],
    },
  );
});
