import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { products } from '../../src/generate/products.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('what is generated and committed is what the description says today', async () => {
  for (const { path, text } of await products(root)) {
    expect(await readFile(join(root, path), 'utf8'), `${path} differs; run npm run generate`).toBe(text);
  }
});
