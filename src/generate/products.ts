import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { JsonObject } from '../contract/document.ts';
import { kebab } from '../contract/names.ts';
import { linesOf } from '../contract/lines.ts';
import { loadDescription } from '../contract/load.ts';
import { loadPages } from '../contract/load-pages.ts';
import { readContract } from '../contract/read.ts';
import type { Sources } from '../contract/page.ts';
import { checkEditions } from '../contract/source-editions.ts';
import { checkSources } from '../contract/sources.ts';
import { contractPage } from '../docs/page.ts';
import { contractOf } from '../editions/contract-of.ts';
import { DescriptionError } from '../contract/description-error.ts';
import type { Described } from '../editions/overlay.ts';
import { editionsOf, newestEdition, ownEdition, titlesOf } from '../editions/editions.ts';
import { freeze, type FrozenIds } from '../editions/frozen-ids.ts';
import { loadOverlays } from '../editions/load.ts';
import { clientRequests, requestsPath } from '../recording/requests.ts';
import { rules } from '../rules/index.ts';
import { typesOf } from '../types/types.ts';
import { vectorsOf } from '../vectors/vectors.ts';
import { vectorsText } from '../vectors/vectors-text.ts';
import { sourcesPage } from './sources-page.ts';

/** A generated file: its path below the root of the package, and its text. */
export interface Product {
  readonly path: string;
  readonly text: string;
}

/** Where the description and its vocabulary stand below the root of the package. */
export const descriptionPath = 'openapi/send-event.openapi.yaml';
export const vocabularyPath = 'openapi/vocabulary.schema.json';
export const frozenPath = 'openapi/editions/clauses.json';
export const sourcesSchemaPath = 'openapi/sources.schema.json';

function header(source: string): string {
  return `// Generated from ${source}; do not edit. \`npm run generate\` makes it anew.\n`;
}

/** A generated module: the name of what it exports, its type and the module of that, and what it was made from. */
interface Holding {
  readonly name: string;
  readonly type: string;
  readonly from: string;
  readonly source: string;
  readonly meaning: string;
  readonly value: unknown;
}

function moduleOf({ name, type, from, source, meaning, value }: Holding): Product {
  return {
    path: `src/generated/${kebab(name)}.ts`,
    text: `${header(source)}import type { ${type.replace(/^readonly |\[\]$/g, '')} } from '${from}';\n\n/** ${meaning} */\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`,
  };
}

/**
 * Refuses an overlay that is newer than the description, of which the types, the vectors and the contracts are.
 *
 * @throws {DescriptionError}
 */
function checkNewest(described: Described): void {
  const [own, newest] = [ownEdition(described), newestEdition(described)];
  if (newest !== own)
    throw new DescriptionError(
      `The edition ${newest} is newer than the description, which is of ${own}.`,
      `openapi/editions/${newest}.overlay.yaml`,
      'Write the newest edition into the description, and make an overlay that leads back to the one before.',
    );
}

/**
 * Everything that is made from the description and committed.
 *
 * @param root the root of the package
 */
export async function products(root: string): Promise<readonly Product[]> {
  const file = join(root, descriptionPath);
  const words = JSON.parse(await readFile(join(root, vocabularyPath), 'utf8')) as JsonObject;
  const sources = JSON.parse(await readFile(join(root, sourcesSchemaPath), 'utf8')) as JsonObject;
  const description = await loadDescription(file, words);
  const overlays = await loadOverlays(join(dirname(file), 'editions'));
  const described = { document: description, overlays };
  checkNewest(described);
  // Each edition is made once, so that an overlay that does not fit is refused here and not at a user's.
  const contracts = await Promise.all(
    editionsOf(described).map((edition) => contractOf(described, edition, undefined, words)),
  );
  const { pages, contradictions } = await embeddedSources(root, sources);
  checkSources(pages, contradictions, contracts);
  checkEditions(pages, contradictions, editionsOf(described));
  const pointers = new Set(contracts.flatMap(({ clauses }) => clauses.map(({ pointer }) => pointer)));
  const lines = Object.entries(await linesOf(await readFile(file, 'utf8'))).filter(([pointer]) =>
    [...pointers].some((one) => one === pointer || one.startsWith(`${pointer}/`)),
  );
  const frozen = JSON.parse(await readFile(join(root, frozenPath), 'utf8')) as FrozenIds;
  const newest = readContract(description);
  return [
    moduleOf({
      name: 'description',
      type: 'JsonObject',
      from: '../contract/document.ts',
      source: descriptionPath,
      meaning: 'The description, every reference local.',
      value: description,
    }),
    moduleOf({
      name: 'descriptionSource',
      type: 'Source',
      from: '../contract/lines.ts',
      source: descriptionPath,
      meaning: 'Where the description stands, and the lines of the constructs that its clauses are about.',
      value: { file: descriptionPath, lines: Object.fromEntries(lines) },
    }),
    moduleOf({
      name: 'vocabulary',
      type: 'JsonObject',
      from: '../contract/document.ts',
      source: vocabularyPath,
      meaning: 'The JSON Schema of the `x-` members.',
      value: words,
    }),
    moduleOf({
      name: 'overlays',
      type: 'readonly Overlay[]',
      from: '../editions/overlay.ts',
      source: 'openapi/editions',
      meaning: 'The overlays that make the other editions of the description, oldest first.',
      value: overlays,
    }),
    moduleOf({
      name: 'sources',
      type: 'Sources',
      from: '../contract/page.ts',
      source: 'openapi/sources',
      meaning: 'What the pages say, and what was decided where they contradict one another.',
      value: { pages, contradictions },
    }),
    {
      path: 'openapi/sources/README.md',
      text: sourcesPage({ pages, contradictions }, contracts),
    },
    {
      path: 'openapi/contract.html',
      text: contractPage({
        contracts,
        titles: titlesOf(described),
        sources: { pages, contradictions },
        rules,
      }),
    },
    ...(existsSync(join(root, 'clients'))
      ? [{ path: requestsPath, text: await clientRequests(root, readContract(description)) }]
      : []),
    { path: frozenPath, text: `${JSON.stringify(freeze(frozen, contracts), null, 2)}\n` },
    moduleOf({
      name: 'sourcesSchema',
      type: 'JsonObject',
      from: '../contract/document.ts',
      source: sourcesSchemaPath,
      meaning: 'The JSON Schema of the data files of the pages, and of the contradictions.',
      value: sources,
    }),
    {
      path: 'src/generated/types.ts',
      text: header(descriptionPath) + (await typesOf(description, newest)),
    },
    { path: 'openapi/send-event.openapi.json', text: `${JSON.stringify(description, null, 2)}\n` },
    { path: 'vectors/vectors.json', text: vectorsText(vectorsOf(newest, rules)) },
  ];
}

/** The sources, with their files as they stand below the root; none where there is no such folder. */
async function embeddedSources(root: string, schema: JsonObject): Promise<Sources> {
  const folder = join(root, 'openapi/sources');
  if (!existsSync(folder)) return { pages: [], contradictions: [] };
  const { pages, contradictions } = await loadPages(folder, schema);
  const below = <Data extends { readonly file: string }>(data: Data): Data => ({
    ...data,
    file: relative(root, data.file),
  });
  return { pages: pages.map(below), contradictions: contradictions.map(below) };
}
