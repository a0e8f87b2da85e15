import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sources } from '../contract/page.ts';
import { last, type Given } from './command.ts';
import { contractsOf } from './contract.ts';

/** What the pages say that the chosen description was made from; those of a file stand in `sources` beside it. */
export async function chosenSources(given: Given): Promise<Sources> {
  const file = last(given, 'description');
  if (file === undefined) return (await import('../generated/sources.ts')).sources;
  const folder = join(dirname(file), 'sources');
  if (!existsSync(folder)) return { pages: [], contradictions: [] };
  const { loadPages } = await import('../contract/load-pages.ts');
  const { checkEditions } = await import('../contract/source-editions.ts');
  const { checkSources } = await import('../contract/sources.ts');
  const contracts = await contractsOf(given);
  const { pages, contradictions } = await loadPages(folder);
  checkSources(pages, contradictions, contracts);
  checkEditions(
    pages,
    contradictions,
    contracts.map(({ edition }) => edition),
  );
  return { pages, contradictions };
}
