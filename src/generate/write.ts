import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DescriptionError } from '../contract/description-error.ts';
import { products } from './products.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  for (const { path, text } of await products(root)) {
    await writeFile(join(root, path), text);
    process.stdout.write(`${path}\n`);
  }
} catch (error) {
  if (!(error instanceof DescriptionError)) throw error;
  process.stderr.write(`error: ${error.message}\n${error.hint}\n`);
  process.exitCode = 2;
}
