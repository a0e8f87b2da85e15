import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../reference/server.ts';
import { command, start, type Ended } from './command.ts';
import { httpTarget, type TestTarget } from './target.ts';

const main = join(import.meta.dirname, '../../dist/cli/main.js');

let folder: string;
let reference: Served;
let environment: Readonly<Record<string, string>>;
let proxied = 0;
let proxy: TestTarget;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'machine-'));
  reference = await serve();
  environment = { CONNECTION_TOKEN: reference.connectionToken };
  proxy = await httpTarget((_, response) => {
    proxied += 1;
    response.end('{}');
  });
});
afterAll(async () => {
  await reference.close();
  await proxy.close();
  await rm(folder, { recursive: true });
});

const few = ['--budget', 'quick', '--only', 'success-status'];

function shell(line: string, more: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const env = {
    ...environment,
    ...more,
    PATH: process.env.PATH ?? '',
    NODE: process.execPath,
    MAIN: main,
    URL: reference.url,
  };
  return new Promise((resolve) => {
    execFile('bash', ['--norc', '-c', line], { env, cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

describe('a machine with a network of its own kind', () => {
  it('that has a proxy in its environment: it is ignored', async () => {
    const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'];
    const ended = await command(['run', reference.url, ...few], {
      environment: {
        ...environment,
        ...Object.fromEntries(names.map((name) => [name, proxy.url])),
        NO_PROXY: '',
        NODE_USE_ENV_PROXY: '1',
      },
    });
    expect(ended.stderr).toBe('');
    expect(ended.code).toBe(0);
    expect(proxied).toBe(0);
  });

  const six = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));
  it.skipIf(!six)('that speaks IPv6 only', async () => {
    const forwarding = createServer((request, response) => {
      response.writeHead(403, { 'Content-Type': 'application/json' }).end('{}');
      request.resume();
    });
    await new Promise<void>((resolve) =>
      forwarding.listen({ port: 0, host: '::1', ipv6Only: true }, resolve),
    );
    try {
      const { port } = forwarding.address() as AddressInfo;
      const ended = await command(['run', `http://[::1]:${port}`, ...few], { environment });
      expect(ended.stderr).toMatch(/^error: Every valid request was answered 403\./);
      expect(ended.code).toBe(3);
    } finally {
      forwarding.close();
    }
  });

  it('whose names take longer than an answer may', async () => {
    const hook = join(folder, 'slow-names.cjs');
    await writeFile(
      hook,
      "const dns = require('node:dns'); const { lookup } = dns; dns.lookup = (...words) => { setTimeout(() => lookup(...words), 20_000); };",
    );
    const begun = performance.now();
    const ended = await shell(
      `"$NODE" --require ./slow-names.cjs "$MAIN" run http://slow-name.invalid --timeout 0.5`,
    );
    expect(ended.stderr).toMatch(/^error: The target gave no answer: no whole answer within 500 ms\./);
    expect(ended.code).toBe(3);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it.each([24, 40, 64])('of %i file descriptors: nobody is accused', async (descriptors) => {
    const ended = await shell(
      `ulimit -n ${descriptors}; "$NODE" "$MAIN" run "$URL" --budget quick --timeout 1`,
    );
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect([0, 3, 4, 5]).toContain(ended.code);
    if (ended.code === 5) expect(ended.stderr).toMatch(/EMFILE/);
    else if (ended.code !== 3) expect(ended.stdout).toMatch(/^(CONFORMANT|INCONCLUSIVE)/);
  });
});

describe('a machine that cannot be written to', () => {
  it.each([
    ['a folder of the kernel', '/proc/report.json'],
    ['another one', '/sys/report.json'],
  ])('%s', async (_, file) => {
    const ended = await command(['run', reference.url, ...few, '--reporter', `json=${file}`], {
      environment,
    });
    expect(ended.stderr).toMatch(
      /^error: The report cannot be written to \S+ \(\w+\)\.\nChoose a folder.*\n$/,
    );
    expect(ended.code).toBe(2);
  });

  it('a standard output that is closed', async () => {
    const ended = await shell(`"$NODE" "$MAIN" run "$URL" ${few.join(' ')} >&-`);
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('a standard output that is full', async () => {
    const ended = await shell(`"$NODE" "$MAIN" run "$URL" ${few.join(' ')} >/dev/full`);
    expect(ended.stderr).toMatch(/^error: The output cannot be written: ENOSPC.*\.\n\S.*\n$/);
    expect(ended.code).toBe(2);
  });
});

describe('signals', () => {
  it('while a command gives the token', async () => {
    const running = start(['run', reference.url, '--token-command', 'sleep 30; echo x'], { folder });
    await setTimeout(1500);
    const begun = performance.now();
    running.child.kill('SIGTERM');
    const ended = await running.ended;
    expect(ended.code).toBe(130);
    expect(ended.stderr).toMatch(
      /^error: The command of --token-command (failed|was interrupted)\.\n\S.*\n$/,
    );
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('two at once leave no part of a file', async () => {
    const stuck = await httpTarget((request) => request.resume());
    const running = start(
      [
        'run',
        stuck.url,
        '--timeout',
        '60',
        '--reporter',
        'junit=report.xml',
        '--reporter',
        'json=report.json',
      ],
      { environment, folder },
    );
    await setTimeout(1500);
    running.child.kill('SIGINT');
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(130);
    await stuck.close();
    expect((await readdir(folder)).filter((file) => file.includes('.part'))).toEqual([]);
  });
});

describe('secrets', () => {
  const token = 'a-token-of-the-tests-0123456789';

  it('in the output of a command that fails are not shown, --debug or not', async () => {
    const ended = await shell(
      `"$NODE" "$MAIN" run "$URL" --debug --token-command 'cat secret; cat secret >&2; exit 1'`,
    );
    await writeFile(join(folder, 'secret'), token);
    const again = await shell(
      `"$NODE" "$MAIN" run "$URL" --debug --token-command 'cat secret; cat secret >&2; exit 1'`,
    );
    expect(ended.code).toBe(2);
    expect(again.code).toBe(2);
    expect(again.stderr + again.stdout).not.toContain(token);
  });

  it('are not inherited by what the suite starts, and stand in no diagnostic report', async () => {
    const inherited = await shell(
      `"$NODE" "$MAIN" run "$URL" ${few.join(' ')} --token-command 'env > inherited; printf %s "$REFERENCE"'`,
      { REFERENCE: reference.connectionToken, CONNECTION_TOKEN: token, SECOND_CONNECTION_TOKEN: token },
    );
    expect(inherited.code).toBe(0);
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(join(folder, 'inherited'), 'utf8')).not.toContain(token);
    await writeFile(
      join(folder, 'crash.cjs'),
      "process.on('exit', () => process.report.writeReport('diagnostic.json'));",
    );
    const crashed = await shell(`"$NODE" --require ./crash.cjs "$MAIN" run http://127.0.0.1:9 --debug`, {
      CONNECTION_TOKEN: token,
    });
    expect(crashed.code).toBe(3);
    expect(crashed.stderr).not.toContain(token);
    expect(await readFile(join(folder, 'diagnostic.json'), 'utf8')).not.toContain(token);
  });
});
