// Runs the suite against servers that nobody here wrote, and writes `reports/NAME/report.json` for each; after
// that `npm run reports` writes what people read. Each is fetched from its registry into a folder of its own.
// `npm run implementations -- prism moto` runs some of them. Run `npm run build` first.
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { implementations } from './servers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const description = join(root, 'openapi/send-event.openapi.json');
const execute = promisify(execFile);

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function install({ npm, pip = [] }, folder) {
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const options = { cwd: folder, maxBuffer: 2 ** 26 };
  if (npm.length > 0) await execute('npm', ['install', '--no-audit', '--no-fund', ...npm], options);
  if (pip.length === 0) return;
  await execute('python3', ['-m', 'venv', 'venv'], options);
  await execute('venv/bin/pip', ['install', '--quiet', ...pip], options);
}

/** Resolves once something listens there. */
async function listening(port, ended) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await Promise.race([new Promise((resolve) => setTimeout(resolve, 100)), ended]);
  }
  throw new Error('it did not listen within a minute');
}

async function test(implementation) {
  const folder = await mkdtemp(join(tmpdir(), `${implementation.name}-`));
  const reports = join(root, 'reports', implementation.name);
  await mkdir(reports, { recursive: true });
  let server;
  try {
    await install(implementation, folder);
    const port = await freePort();
    const [command, ...words] = implementation.start({ port, description, folder });
    // A group of its own, for some start others.
    server = spawn(command, words, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk) => (said = (said + chunk).slice(-4000)));
    const ended = new Promise((_, reject) => {
      server.once('error', reject);
      server.once('exit', (code) => reject(new Error(`${implementation.name} ended with ${code}:\n${said}`)));
    });
    ended.catch(() => undefined);
    await listening(port, ended);
    const words2 = [
      'dist/cli/main.js',
      'run',
      `http://127.0.0.1:${port}`,
      ...[
        '--seed',
        '1',
        '--reporter',
        'terminal',
        '--reporter',
        `json=reports/${implementation.name}/report.json`,
      ],
    ];
    const suite = spawn(process.execPath, words2, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, CONNECTION_TOKEN: 'a-token-that-nobody-issued' },
    });
    let errors = '';
    suite.stderr.on('data', (chunk) => (errors += chunk));
    const code = await new Promise((resolve) => suite.once('close', resolve));
    // What cannot be judged at all has no report but the sentence that says so.
    if (code === 3) await writeFile(join(reports, 'preflight.txt'), errors);
    else if (code !== 1)
      throw new Error(`the suite ended with ${code} against ${implementation.name}:\n${errors}`);
  } finally {
    if (server?.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
    await rm(folder, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !implementations.some((one) => one.name === name));
if (unknown !== undefined) {
  console.error(
    `There is no implementation ${unknown}: ${implementations.map(({ name }) => name).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  for (const one of implementations.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    console.log(`\n== ${one.title} ${one.version}`);
    try {
      await test(one);
    } catch (error) {
      process.exitCode = 1;
      console.error(error.message);
    }
  }
}
