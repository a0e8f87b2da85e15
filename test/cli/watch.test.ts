import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { command, start, type Ended, type Running } from './command.ts';
import { expectRefused } from './refused.ts';
import { closedPort } from './target.ts';

const clauses = ['content-max-length', 'response-status'];
const quick = ['--only', clauses.join(), '--budget', 'quick'];

let folder: string;
let server: Running | undefined;
let watching: Running | undefined;
let port: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
  port = await closedPort();
});
afterEach(async () => {
  for (const one of [watching, server]) {
    one?.child.kill('SIGKILL');
    await one?.ended;
  }
  [watching, server] = [undefined, undefined];
  await rm(folder, { recursive: true });
});

/** Stops the served reference and starts it at the same port; its token is another one then. */
async function serve(...words: readonly string[]): Promise<void> {
  server?.child.kill('SIGKILL');
  await server?.ended;
  server = start(['serve', '--port', String(port), ...words]);
  const token = /^CONNECTION_TOKEN=(.+)$/m.exec(await server.printed('Ctrl-C'))?.[1] ?? '';
  await writeFile(join(folder, 'token.new'), token);
  await rename(join(folder, 'token.new'), join(folder, 'token'));
}

function watch(...words: readonly string[]): Running {
  watching = start(['watch', `http://127.0.0.1:${port}`, '--token-file', 'token', ...quick, ...words], {
    folder,
  });
  return watching;
}

async function interrupted({ child, ended }: Running): Promise<Ended> {
  child.kill('SIGINT');
  return ended;
}

describe('watch', () => {
  it('tests again when the server is back, and shows what changed', async () => {
    await serve();
    const running = watch();
    await running.printed('Ctrl-C');
    await serve('--fault', 'success-201');
    const accused = await running.printed('NONCONFORMANT, ');
    expect(accused).toContain(`\n127.0.0.1:${port} is back`);
    expect(accused).toMatch(/^new finding {3}success-status@response-status: 201/m);
    await serve();
    const mended = await running.printed('gone finding ');
    expect(mended).toContain('gone finding  success-status@response-status: 201');
    await running.printed('\nCONFORMANT, 0 findings, ');
    const { code, stdout, stderr } = await interrupted(running);
    // The summary of a run is shown once, and then what changed.
    expect(stdout.match(/ against /g)).toHaveLength(1);
    expect(stdout.match(/, seed \d+/g)).toHaveLength(1);
    expect(stderr).toBe('');
    expect(code).toBe(130);
  });

  it('waits for a server that is not up yet', async () => {
    await writeFile(join(folder, 'token'), 'none');
    const running = watch();
    expect(await running.printed('Ctrl-C')).toBe(`\nWatching 127.0.0.1:${port}, token; Ctrl-C ends it.\n`);
    await serve();
    await running.printed('CONFORMANT\n');
    expect((await interrupted(running)).stderr).toMatch(
      /^note: The target gave no answer: .*\n.*running\.\n/,
    );
  });

  it('tests again when a file changes, with the same cases, and writes the reports again', async () => {
    await serve();
    await writeFile(join(folder, 'server.js'), '1');
    const running = watch('--file', 'server.js', '--reporter', 'json=r.json');
    const seed = /, seed (\d+)/.exec(await running.printed('Ctrl-C'))?.[1];
    await rm(join(folder, 'r.json'));
    await writeFile(join(folder, 'server.js'), '22');
    const printed = await running.printed('\nCONFORMANT, ');
    expect(printed).toMatch(/^server\.js changed\n0 changes\nCONFORMANT, 0 findings, \d+ requests in /m);
    const { stats } = JSON.parse(await readFile(join(folder, 'r.json'), 'utf8')) as Report;
    expect(String(stats.seed)).toBe(seed);
    expect((await interrupted(running)).code).toBe(130);
  });

  it('goes on where a file that it reads is half-written', async () => {
    await serve();
    await writeFile(join(folder, 'known.json'), '{"version": 1, "entries": []}');
    const running = watch('--baseline', 'known.json');
    await running.printed('Ctrl-C');
    await writeFile(join(folder, 'known.json'), '{"vers');
    await running.printed('known.json changed\n');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await writeFile(join(folder, 'known.json'), '{"version": 1, "entries": []} ');
    await running.printed('\nCONFORMANT, ');
    expect((await interrupted(running)).stderr).toMatch(/^note: .*known\.json.* is not JSON, or is cut off/);
  });

  it('ends at Ctrl-C in the middle of a run, and where it waits', async () => {
    await writeFile(join(folder, 'token'), 'none');
    const waiting = watch();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await interrupted(waiting)).code).toBe(130);
    await serve();
    const running = watch('--rate', '1');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { code, stdout } = await interrupted(running);
    expect(stdout).toContain('the run was interrupted');
    expect(code).toBe(130);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['without a URL', [], /watch takes one URL, not 0/],
    ['with two URLs', ['http://127.0.0.1:1', 'http://127.0.0.1:2'], /watch takes one URL, not 2/],
    ['with a URL that is none', ['localhost:1'], /no URL with a scheme/],
    [
      'with a file that is not there',
      ['http://127.0.0.1:1', '--file', 'no.js'],
      /--file no\.js is not there/,
    ],
    ['with a folder', ['http://127.0.0.1:1', '--file', '.'], /--file \. is no file/],
    ['to find the edition', ['http://127.0.0.1:1', '--edition', 'detect'], /against one edition/],
    ['as a shard', ['http://127.0.0.1:1', '--shard', '1/2'], /watch has no option --shard/],
    ['with a wrong setting', ['http://127.0.0.1:1', '--budget', 'huge'], /There is no budget huge/],
  ])('is refused %s', async (_, words, what) => {
    expectRefused(await command(['watch', ...words], { folder }), what);
  });
});
