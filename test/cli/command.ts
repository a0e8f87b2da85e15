import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command. */
export const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What the command printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Beside PATH; nothing else of this process's environment is passed on. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** The command while it runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves once the standard output holds the text. */
  readonly printed: (text: string) => Promise<string>;
}

/** Starts the built command. */
export function start(words: readonly string[], { environment = {}, folder }: CommandOptions = {}): Running {
  const child = spawn(process.execPath, [main, ...words], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    ...(folder === undefined ? {} : { cwd: folder }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const check of waiting) check();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
  return {
    child,
    ended,
    printed: async (text) => {
      const seen = new Promise<void>((resolve) => {
        const check = (): void => {
          if (!stdout.includes(text)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      });
      await Promise.race([seen, ended]);
      if (!stdout.includes(text))
        throw new Error(`the command ended without printing ${text}: ${stdout}${stderr}`);
      return stdout;
    },
  };
}

/** Runs the built command to its end. */
export function command(words: readonly string[], options?: CommandOptions): Promise<Ended> {
  return start(words, options).ended;
}
