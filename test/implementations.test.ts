import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { command } from './cli/command.ts';

const folder = fileURLToPath(new URL('implementations', import.meta.url));
const environment = {
  CONNECTION_TOKEN: 'a-token-for-implementations',
  SECOND_CONNECTION_TOKEN: 'another-token-for-them',
};
let child: ChildProcess | undefined;
let built: string | undefined;

afterEach(() => {
  child?.kill();
  if (built !== undefined) rmSync(built, { recursive: true });
  child = undefined;
  built = undefined;
});

/** Whether a toolchain is there; in CI it has to be. */
function present(program: string, words: readonly string[]): boolean {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    return false;
  }
}

function started(program: string, words: readonly string[]): Promise<string> {
  child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child?.once('error', reject);
    child?.stdout?.once('data', (line: Buffer) => {
      resolve(line.toString().trim());
    });
  });
}

/** The profiles that an implementation can be tried in without a state endpoint. */
const stateless = ['--profile', 'core,browser,wire'];

async function conforms(url: string, words?: readonly string[]): Promise<void> {
  const inStates = ['--profile', 'all', '--state-url', `${url}/provider-states`];
  const { code, stdout } = await command(
    ['run', url, '--origin', 'https://app.example', ...(words ?? inStates)],
    { environment },
  );
  expect(stdout).toMatch(/^CONFORMANT/);
  expect(code).toBe(0);
}

describe('correct servers that share no code with the suite conform', () => {
  test('node:http', async () => {
    await conforms(await started('node', ['node-http.mjs']));
  });

  test('Express', async () => {
    await conforms(await started('node', ['express.mjs']));
  });

  test.skipIf(!present('python3', ['--version']))('Python', async () => {
    await conforms(await started('python3', ['python.py']), stateless);
  });

  test.skipIf(!present('go', ['version']))('Go', { timeout: 120_000 }, async () => {
    built = mkdtempSync(join(tmpdir(), 'go-implementation-'));
    execFileSync('go', ['build', '-o', join(built, 'server'), '.'], { cwd: join(folder, 'go') });
    await conforms(await started(join(built, 'server'), []), stateless);
  });

  test.skipIf(!present('javac', ['-version']))('Java', { timeout: 120_000 }, async () => {
    const words = ['-Dsun.net.httpserver.nodelay=true', join('java', 'SendEvent.java')];
    await conforms(await started('java', words), ['--profile', 'core,wire']);
  });
});
