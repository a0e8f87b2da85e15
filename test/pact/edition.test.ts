import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contractOf } from '../../src/editions/contract-of.ts';
import { editionsOf } from '../../src/editions/editions.ts';
import { description } from '../../src/generated/description.ts';
import { overlays } from '../../src/generated/overlays.ts';
import type { ContractIndex } from '../../src/pact/contract-index.ts';
import { drift } from '../../src/pact/drift.ts';
import { atEdition } from '../../src/pact/edition.ts';
import type { PactFile } from '../../src/pact/pact-file.ts';
import { embedded } from '../in-process.ts';

const folder = new URL('../../contracts/', import.meta.url);
const read = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8');
const names = (await readdir(folder)).filter((name) => name !== 'index.json');
const files = new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
const index = JSON.parse(await read('index.json')) as ContractIndex;
const described = { document: description, overlays };

it('at the newest edition they are the shipped bytes', () => {
  const made = atEdition(embedded, { index, files });
  expect(made.index).toEqual(index);
  for (const [name, text] of made.files) expect(text, name).toBe(files.get(name));
});

describe.each(editionsOf(described))('at the edition %s', (edition) => {
  it('they are those of its description, and the same each time', async () => {
    const contract = await contractOf(described, edition);
    const made = atEdition(contract, { index, files });
    expect(drift(contract, made.index, made.files)).toEqual([]);
    expect(atEdition(contract, { index, files })).toEqual(made);
    for (const text of made.files.values()) {
      const { metadata, interactions } = JSON.parse(text) as PactFile;
      expect(metadata.contract.edition).toBe(edition);
      expect(interactions.length).toBeGreaterThan(8);
    }
  });
});

it('what came later is not in an older edition', async () => {
  const { index: older, files: texts } = atEdition(await contractOf(described, '2020-12-21'), {
    index,
    files,
  });
  for (const text of texts.values()) expect(text).not.toMatch(/message\.read|ConflictException/);
  const boto3 = older.contracts.find(({ consumer }) => consumer === 'boto3');
  expect(boto3?.leftOut).toEqual([]);
  // Then it was a MUST that a server takes it.
  const pact = JSON.parse(texts.get('boto3.json') ?? '') as PactFile;
  expect(pact.interactions.every(({ pending }) => !pending)).toBe(true);
});

it('what was recorded otherwise is left out, with the reason', () => {
  const moved = { ...embedded, path: '/elsewhere' };
  const { index: other } = atEdition(moved, { index, files });
  expect(other.contracts[0]?.interactions).toEqual([]);
  expect(other.contracts[0]?.leftOut[0]?.reason).toBe('it was recorded with another path');
});
