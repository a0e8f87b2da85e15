import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a Chromium is called, by those who package it. */
const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** A Chromium of this machine, where there is one; in CI there has to be. */
export function chromiumPath({ PATH = '', CI }: NodeJS.ProcessEnv = process.env): string | undefined {
  const found = names
    .flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)))
    .find(executable);
  if (found === undefined && CI === 'true')
    throw new Error(`there is no ${names.join(', ')} on PATH: apt-get install chromium`);
  return found;
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
