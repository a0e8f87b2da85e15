import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { connect, type Server, type Socket } from 'node:net';
import { deviationsNamed } from '../../../src/reference/deviations.ts';
import { listen } from '../../../src/reference/http-server.ts';
import { serverOf } from '../../../src/reference/server-of.ts';
import { createWorld } from '../../../src/reference/world.ts';
import { embedded } from '../../in-process.ts';
import { statePath } from '../../../src/reference/states.ts';
import { correct } from '../../../src/reference/steps.ts';
import { serve } from '../../reference/server.ts';
import { command } from '../../cli/command.ts';
import { closedPort } from '../../cli/target.ts';

/** Whether nginx is there; in CI it has to be. */
function present(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    return false;
  }
}

let nginx: ChildProcess | undefined;
let server: Server | undefined;
const sockets = new Set<Socket>();
const environment = { CONNECTION_TOKEN: 'token-of-the-proxy-tests' };
let folder: string | undefined;

afterEach(() => {
  nginx?.kill();
  server?.close();
  for (const socket of sockets) socket.destroy();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

/** A stock nginx before the reference server; resolves to its base URL. */
async function behindNginx(deviations: readonly string[]): Promise<string> {
  server = serverOf(deviationsNamed(deviations), createWorld(embedded, Object.values(environment)));
  server.on('connection', (socket: Socket) => sockets.add(socket));
  const url = await listen(server, 0);
  folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await closedPort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder ?? '', name)};`)
    .join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log stderr crit;
     events {} http { access_log off; ${temporary}
     server { listen 127.0.0.1:${port}; client_max_body_size 0; location / { proxy_pass ${url}; } } }`,
  );
  nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    if (open) return `http://127.0.0.1:${port}`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not start');
}

test(
  'a server that calls itself as proxies do is judged where it is said to be direct',
  { timeout: 60_000 },
  async () => {
    const server = await serve({
      ...correct,
      send: (response) => ({ ...response, headers: [...response.headers, ['Server', 'openresty']] }),
    });
    try {
      const words = ['run', server.url, '--profile', 'wire', '--only', 'header-names-any-case'];
      const options = { environment: { CONNECTION_TOKEN: server.connectionToken } };
      expect(await command(words, options)).toMatchObject({
        code: 4,
        stdout: expect.stringContaining('or --direct where this is it') as string,
      });
      expect(await command([...words, '--direct'], options)).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^CONFORMANT/) as string,
      });
    } finally {
      await server.close();
    }
  },
);

describe.skipIf(!present())('behind nginx', () => {
  test.each([['closes-after-errors'], ['long-body-left-unread'], ['pipelined-answers-reversed']])(
    'the clauses of the wire are not judged, with the reason: %s',
    { timeout: 60_000 },
    async (...deviations: readonly string[]) => {
      const url = await behindNginx(deviations);
      const { code, stdout } = await command(['run', url, '--profile', 'wire'], { environment });
      expect(stdout).toMatch(/^UNVERIFIED/);
      expect(stdout).toMatch(/unverified: an intermediary \(server: nginx/);
      expect(stdout).not.toMatch(/ (pass|fail|warn)/);
      expect(code).toBe(4);
    },
  );

  test('the other profiles acquit a right server', { timeout: 60_000 }, async () => {
    const url = await behindNginx([]);
    const words = ['--profile', 'core,browser,states', '--origin', 'https://page.example'];
    const { code, stdout } = await command(['run', url, ...words, '--state-url', url + statePath], {
      environment,
    });
    expect(stdout).toMatch(/^CONFORMANT/);
    expect(stdout).toMatch(/^\d+ clauses: \d+ pass$/m);
    expect(code).toBe(0);
  });

  test.each([
    ['success-201', 'success-status'],
    ['counts-utf16-units', 'length-at-maximum'],
    ['tokens-forgotten-after-100', 'client-token-replay-lasting'],
    ['answers-crossed', 'answers-crossed'],
    ['malformed-answered-500', 'server-error'],
  ])('the other profiles still accuse: %s', { timeout: 60_000 }, async (fault, rule) => {
    const url = await behindNginx([fault]);
    const { code, stdout } = await command(['run', url, '--profile', 'core,wire'], { environment });
    expect(stdout).toMatch(/^NONCONFORMANT/);
    expect(stdout).toContain(rule);
    expect(code).toBe(1);
  });
});
