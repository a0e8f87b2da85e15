import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readDataFile } from '../contract/data-file.ts';
import { DescriptionError } from '../contract/description-error.ts';
import { loadDescription } from '../contract/load.ts';
import { overlaySchema } from './overlay-schema.ts';
import type { Described, Overlay } from './overlay.ts';

const folder = 'editions';

/**
 * A description and the overlays in the folder `editions` beside it, each `DATE.overlay.yaml` (or
 * `.yml`, `.json`).
 *
 * @throws {DescriptionError} with the file and the pointer
 */
export async function loadDescribed(file: string): Promise<Described> {
  const document = await loadDescription(file);
  return { document, overlays: await loadOverlays(join(dirname(file), folder)) };
}

/**
 * The overlays of a folder, oldest edition first; none where there is no such folder.
 *
 * @throws {DescriptionError} for a file that is no overlay of an edition, and for two of one edition
 */
export async function loadOverlays(path: string): Promise<readonly Overlay[]> {
  const names = existsSync(path) ? await readdir(path) : [];
  const files = names.filter((name) => /\.overlay\.(ya?ml|json)$/.test(name)).sort();
  const check = new Ajv2020({ strict: false }).compile(overlaySchema);
  const overlays = await Promise.all(files.map(async (name) => readOverlay(path, name, check)));
  const seen = new Map<string, string>();
  for (const { info, file } of overlays) {
    const before = seen.get(info.version);
    if (before !== undefined)
      throw new DescriptionError(
        `Two overlays make the edition ${info.version}: ${before} and ${file}.`,
        join(path, file.slice(folder.length + 1)),
        'Leave one of them.',
      );
    seen.set(info.version, file);
  }
  return overlays;
}

async function readOverlay(path: string, name: string, check: ValidateFunction): Promise<Overlay> {
  const at = join(path, name);
  const value = await readDataFile(at);
  if (!check(value)) {
    const [first] = check.errors ?? [];
    throw new DescriptionError(
      `It is no overlay of an edition: ${first?.message ?? 'unknown'} ${JSON.stringify(first?.params ?? {})}`,
      `${at}#${first?.instancePath ?? ''}`,
      'The other overlays show what one needs; each action has a target, a description and its x-sources.',
    );
  }
  const overlay = { ...(value as unknown as Overlay), file: `${folder}/${name}` };
  if (!name.startsWith(`${overlay.info.version}.`))
    throw new DescriptionError(
      `The file is named after another edition than ${overlay.info.version}.`,
      `${at}#/info/version`,
      'Name the file after the edition: DATE.overlay.yaml.',
    );
  return overlay;
}
