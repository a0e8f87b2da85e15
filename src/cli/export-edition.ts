import type { Contract } from '../contract/contract.ts';
import type { JsonObject } from '../contract/document.ts';
import { documentOf } from '../editions/contract-of.ts';
import { contractAt } from '../editions/embedded.ts';
import type { Described } from '../editions/overlay.ts';
import { rules } from '../rules/index.ts';
import { vectorsText } from '../vectors/vectors-text.ts';
import { vectorsOf } from '../vectors/vectors.ts';
import type { Surroundings } from './command.ts';
import { writeFolder } from './folder.ts';

/** Which edition is written, and where to. */
export interface Export {
  readonly described: Described;
  readonly edition: string;
  readonly operation: string | undefined;
  readonly out: string;
}

/**
 * Writes what the package has for the newest edition: the description as JSON, the vectors, and the types
 * where what makes them is installed.
 *
 * @throws {UsageError} for a folder that cannot be written
 */
export async function exportEdition(
  { described, edition, operation, out }: Export,
  { stdout, stderr }: Pick<Surroundings, 'stdout' | 'stderr'>,
): Promise<void> {
  const document = await documentOf(described, edition);
  const contract = await contractAt(described, edition, operation);
  const types = await typesText(document, contract);
  const files = {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'vectors.json': vectorsText(vectorsOf(contract, rules)),
    ...(types === undefined ? {} : { 'types.ts': types }),
  };
  const written = await writeFolder(out, files);
  stdout.write(`${written.join('\n')}\n`);
  if (types === undefined)
    stderr.write('types.ts is left out: npm install --save-dev openapi-typescript@7.13.0 lets it be made.\n');
}

/** The types; undefined where the package that makes them is not installed. */
async function typesText(document: JsonObject, contract: Contract): Promise<string | undefined> {
  try {
    return await (await import('../types/types.ts')).typesOf(document, contract);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
