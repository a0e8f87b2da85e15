// What the small programs around a library share; packages are taken from the folder that they are started in.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const installed = createRequire(join(process.cwd(), 'package.json'));

/** A package of the folder that the program was started in. */
export async function load(name) {
  return import(pathToFileURL(installed.resolve(name)).href);
}

export const port = Number(process.argv[2]);
export const description = process.argv[3];

/** An event that was never seen before. */
export function served() {
  return { Id: randomUUID(), AbsoluteTime: new Date().toISOString() };
}
