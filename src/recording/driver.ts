import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { JsonObject } from '../contract/document.ts';
import { RecordingError } from './recording-error.ts';
import type { Understanding } from './understanding.ts';

/** What a client made of an answer, or why it sent nothing. */
export type Understood = Understanding | { readonly unsent: string };

/** A program that drives one real client: a line of JSON in, a line of JSON out. */
export interface Driver {
  /** Of the client, as the client itself says. */
  readonly version: string;
  readonly send: (url: string, input: JsonObject) => Promise<Understood>;
  readonly stop: () => Promise<void>;
}

export interface Program {
  readonly file: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** How long a client may take for one request, its own retries included. */
const patience = 60_000;

/**
 * Starts a driver. It first says `{"version"}`; then each `{"url", "input"}` is answered with what the client understood.
 *
 * @throws {RecordingError} where it ends, or says nothing for a minute
 */
export async function startDriver({ file, words, folder, environment }: Program): Promise<Driver> {
  const child = spawn(file, words, { cwd: folder, env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(`it ended with ${String(code ?? signal)}`);
    });
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  // What is written to a driver that is gone shows as its end.
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, patience, `it said nothing for ${patience / 1000} s`);
    });
    const answer = await Promise.race([lines.next(), ended, late]);
    clearTimeout(timer);
    if (typeof answer !== 'string' && answer.done !== true) return JSON.parse(answer.value);
    child.kill();
    const why = typeof answer === 'string' ? answer : await ended;
    throw new RecordingError(
      `The driver in ${folder} failed: ${why}.`,
      said.trim() || 'It said nothing on its standard error.',
    );
  };
  const { version } = (await next()) as { version: string };
  return {
    version,
    send: async (url, input) => {
      child.stdin.write(`${JSON.stringify({ url, input })}\n`);
      return (await next()) as Understood;
    },
    stop: async () => {
      child.stdin.end();
      child.kill();
      await ended;
    },
  };
}
