import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { products } from './products.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

for (const { path, text } of await products(root)) {
  await writeFile(join(root, path), text);
  process.stdout.write(`${path}\n`);
}
