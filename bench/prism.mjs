// Runs the suite against a mock server that nobody here wrote, and writes `reports/prism/report.json`.
// Prism is fetched by npx. Run `npm run build` first.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The newest one that runs on Node 20. */
const version = '5.14.2';
const root = fileURLToPath(new URL('..', import.meta.url));

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const port = await freePort();
const words = [
  '--yes',
  `@stoplight/prism-cli@${version}`,
  'mock',
  'openapi/send-event.openapi.yaml',
  '-h',
  '127.0.0.1',
  '-p',
  String(port),
];
// A group of its own, for npx starts a shell that starts Prism.
const prism = spawn('npx', words, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
const ended = new Promise((resolve) => prism.once('exit', resolve));
try {
  await new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Prism did not start:\n${said}`)), 180_000);
    for (const stream of [prism.stdout, prism.stderr]) {
      stream.on('data', (chunk) => {
        said = (said + chunk).slice(-4000);
        if (!said.includes('is listening')) return;
        clearTimeout(timer);
        resolve();
      });
    }
    ended.then((code) => reject(new Error(`Prism ended with ${code}:\n${said}`)));
  });
  const suite = spawn(
    process.execPath,
    [
      'dist/cli/main.js',
      'run',
      `http://127.0.0.1:${port}`,
      '--seed',
      '1',
      '--reporter',
      'terminal',
      '--reporter',
      'json=reports/prism/report.json',
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, CONNECTION_TOKEN: 'a-token-that-prism-does-not-know' },
    },
  );
  const code = await new Promise((resolve) => suite.once('exit', resolve));
  // Nonconformant is what is expected of it; anything else is worth a look.
  process.exitCode = code === 1 ? 0 : 1;
  if (code !== 1) console.error(`the suite ended with ${code}, not with 1`);
} finally {
  if (prism.exitCode === null) process.kill(-prism.pid);
  await ended;
}
