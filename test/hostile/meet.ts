import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bearers } from '../mistakes/server.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const watch = fileURLToPath(new URL('watch.cjs', import.meta.url));

/** What judges each answer, whichever request it is of. */
export const surveying = [
  'success-status',
  'success-json',
  'success-media-type',
  'success-unnamed',
  'response-type',
  'response-required',
  'response-max-length',
  'response-pattern',
  'response-unique',
  'error-named',
  'error-name-documented',
  'error-media-type',
  'response-any-of',
  'status-documented',
  'internals-shown',
  'credential-echoed',
  'value-listed',
];

/** How long a run may take, and one answer, in seconds. */
export interface Limits {
  readonly deadline: number;
  readonly timeout: number;
}

/** What most targets get: enough to see what they do. */
export const short: Limits = { deadline: 6, timeout: 0.5 };
/** What a target gets that has to be acquitted, though the machine may be busy. */
export const long: Limits = { deadline: 60, timeout: 5 };

/** What a run of the built command left behind. */
export interface Met {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** By the reporter's name; none where nothing was judged. */
  readonly reports: ReadonlyMap<string, string>;
  /** Files in its folder that are no reports. */
  readonly left: readonly string[];
  /** From the first connection to the end of the process. */
  readonly seconds: number;
  /** Seconds of a processor that it took after its deadline. */
  readonly busy: number;
  /** Resident memory at its height. */
  readonly megabytes: number;
  /** As `host:port`. */
  readonly connections: readonly string[];
  readonly lookups: readonly string[];
  readonly started: readonly (readonly string[])[];
}

/** The reporters that write a file beside the terminal's summary. */
const written = ['json', 'junit', 'html', 'markdown', 'sarif', 'ctrf'] as const;

/** Runs the built command against a URL, watched, with every reporter. */
export async function meet(url: string, { deadline, timeout }: Limits, asks: 'all' | 'little'): Promise<Met> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  const notes = `${folder}.notes`;
  try {
    const ended = await ending(
      folder,
      notes,
      [
        'run',
        url,
        ...['--budget', 'quick', '--seed', '1', '--deadline', String(deadline), '--timeout', String(timeout)],
        ...['terminal', ...written.map((name) => `${name}=report.${name}`)].flatMap((name) => [
          '--reporter',
          name,
        ]),
        ...(asks === 'all' ? [] : ['--only', surveying.join()]),
      ],
      deadline,
    );
    const files = await readdir(folder);
    const names = written.filter((name) => files.includes(`report.${name}`));
    const reports = await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, `report.${name}`), 'utf8')] as const),
    );
    return {
      ...ended,
      reports: new Map(reports),
      left: files.filter((file) => !names.some((name) => file === `report.${name}`)),
      ...(JSON.parse(await readFile(notes, 'utf8')) as Pick<
        Met,
        'seconds' | 'busy' | 'megabytes' | 'connections' | 'lookups' | 'started'
      >),
    };
  } finally {
    await rm(folder, { recursive: true });
    await rm(notes, { force: true });
  }
}

function ending(
  folder: string,
  notes: string,
  words: readonly string[],
  deadline: number,
): Promise<Pick<Met, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', watch, main, ...words], {
      cwd: folder,
      env: {
        PATH: process.env.PATH ?? '',
        WATCH: notes,
        DEADLINE: String(deadline),
        CONNECTION_TOKEN: bearers[0],
        SECOND_CONNECTION_TOKEN: bearers[1],
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const told: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => told.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(told).toString() });
    });
  });
}
