import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadDescription } from '../../src/contract/load.ts';
import { apply } from '../../src/editions/apply.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'description-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('an overlay that changes what a YAML alias repeats changes it in the one place that it names', async () => {
  const file = join(folder, 'aliases.openapi.yaml');
  await writeFile(
    file,
    `openapi: 3.1.1
info: { title: Aliases, version: '2' }
paths: {}
x-sources: { handbook: { title: The handbook, authority: prose } }
components:
  schemas:
    One: { type: string, enum: &colours [red, blue] }
    Other: { type: string, enum: *colours }
`,
  );
  const edition = await apply(
    {
      overlay: '1.0.0',
      info: { title: 'Before', version: '1' },
      extends: 'aliases.openapi.yaml',
      file: 'editions/1.overlay.yaml',
      actions: [
        { target: '$.info', description: 'The date.', 'x-sources': ['handbook'], update: { version: '1' } },
        {
          target: "$.components.schemas.One.enum[?(@ == 'blue')]",
          description: 'It came later.',
          'x-sources': ['handbook'],
          remove: true,
        },
      ],
    },
    await loadDescription(file),
  );
  expect(edition).toMatchObject({
    components: { schemas: { One: { enum: ['red'] }, Other: { enum: ['red', 'blue'] } } },
  });
});
