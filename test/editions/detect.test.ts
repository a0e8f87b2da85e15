import { describe, expect, test } from 'vitest';
import { lenientValueRefused } from '../../src/reference/variants/lenient-value-refused.ts';
import { rules } from '../../src/rules/index.ts';
import { detect, type Detection } from '../../src/run/detect.ts';
import { nearestEditions } from '../../src/run/nearest-editions.ts';
import type { Transport } from '../../src/run/transport.ts';
import { trialTokens } from '../../src/proof/in-process.ts';
import { inProcess } from '../in-process.ts';
import { contractAt, contracts } from './described.ts';

const all = contracts.map(({ edition }) => edition);

function detected(transport: Transport): Promise<Detection> {
  return detect({
    contracts,
    rules,
    transport,
    target: { url: 'http://in.process', connectionToken: trialTokens[0], headers: [] },
    timeout: 5000,
    signal: new AbortController().signal,
  });
}

function fitting({ editions }: Detection): readonly string[] {
  return editions.filter(({ fits }) => fits).map(({ edition }) => edition);
}

describe('a server is of the editions that it fits', () => {
  test.each([
    ['2019-11-21', ['2019-11-21', '2020-12-21']],
    ['2020-12-21', ['2019-11-21', '2020-12-21']],
    ['2022-12-21', ['2022-12-21']],
    ['2022-12-23', all.slice(3)],
    ['2024-01-12', all.slice(3)],
    ['2024-02-16', all.slice(3)],
    ['2025-08-18', all.slice(3)],
  ])('%s', async (edition, fits) => {
    const found = await detected(inProcess(contractAt(edition)));
    expect(fitting(found)).toEqual(fits);
    expect(found.requests).toBeLessThan(60);
    for (const { fits: does, against } of found.editions) expect(against.length === 0).toBe(does);
  });

  test('one that refuses what is no longer maintained is of an edition that allows it', async () => {
    const found = await detected(inProcess(contractAt('2025-08-18'), [lenientValueRefused]));
    expect(fitting(found)).toEqual(['2024-02-16', '2025-08-18']);
    const [evidence] = found.editions.find(({ edition }) => edition === '2024-01-12')?.against ?? [];
    expect(evidence).toMatchObject({ clause: 'content-type-enum', expected: 'accepted', received: '400' });
  });

  test('one with bounds of its own fits none, and is nearest to those with its values', async () => {
    const newest = contractAt('2025-08-18');
    const members = newest.members.map((member) =>
      member.name === 'Content' ? { ...member, schema: { ...member.schema, maxLength: 1030 } } : member,
    );
    const body = {
      ...newest.body,
      properties: Object.fromEntries(members.map(({ name, schema }) => [name, schema])),
    };
    const found = await detected(inProcess({ ...newest, members, body }));
    expect(fitting(found)).toEqual([]);
    expect(nearestEditions(found.editions).map(({ edition }) => edition)).toEqual(all.slice(3));
  });

  test('what no request tells apart is said', async () => {
    const { alike } = await detected(inProcess(contractAt('2025-08-18')));
    expect(alike).toContainEqual(['2019-11-21', '2020-12-21']);
    expect(alike.flat().sort()).toEqual([...all].sort());
  });
});
