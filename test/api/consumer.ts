import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A project in an empty folder that has the packed package and nothing but what that declares. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** The package as it is installed there. */
  readonly installed: string;
  /** Runs a script of a package, or a file of the folder, with Node. */
  readonly node: (words: readonly string[]) => Promise<Ran>;
  readonly write: (name: string, text: string) => void;
  readonly remove: () => void;
}

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Packages that a user of the examples has besides: the peers, and what compiles. */
const besides = ['msw', 'vitest', 'typescript'];

/** Packs the package, and unpacks it into a new folder with the examples. */
export function createConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const tarball = join(folder, packed.trim());
  const installed = join(folder, 'node_modules/sendevent-conformance');
  mkdirSync(dirname(installed));
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  renameSync(join(folder, 'package'), installed);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of [...Object.keys(dependencies), ...besides]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
  cpSync(join(root, 'examples'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  return {
    folder,
    tarball,
    installed,
    node: (words) => run(words, folder),
    write: (name, text) => {
      writeFileSync(join(folder, name), text);
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

function run(words: readonly string[], cwd: string): Promise<Ran> {
  const env = { PATH: process.env.PATH ?? '', NO_COLOR: '1' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...words], { cwd, env, timeout: 60_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, output: stdout + stderr });
      else reject(new Error(`${words.join(' ')} did not end: ${stdout}${stderr}`, { cause: error }));
    });
  });
}
