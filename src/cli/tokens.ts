import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readBounded } from '../contract/bounded-file.ts';
import { last, type Flag, type Given, type Surroundings } from './command.ts';
import { UsageError } from './usage-error.ts';

export const tokenFlags: readonly Flag[] = [
  { name: 'token-file', value: 'FILE', summary: 'read the token from a file instead of CONNECTION_TOKEN' },
  { name: 'token-command', value: 'COMMAND', summary: 'read the token from the output of a shell command' },
];

/** Bytes of a token file; a header that carries more is refused everywhere. */
const longest = 65_536;

export interface Tokens {
  readonly connectionToken?: string;
  readonly secondConnectionToken?: string;
}

/**
 * The tokens, from a command, a file or the environment.
 *
 * @throws {UsageError} where one was named and cannot be had, or has characters that no header can carry
 */
export async function readTokens(given: Given, { environment, interrupted }: Surroundings): Promise<Tokens> {
  const first = (await named(given, interrupted)) ?? environment.CONNECTION_TOKEN;
  const second = environment.SECOND_CONNECTION_TOKEN;
  for (const token of [first, second]) {
    if (token !== undefined && /[^\x21-\x7e]/.test(token)) {
      throw new UsageError(
        'The token has a space, a line end or another character beyond printable ASCII.',
        'Give the token alone, in printable ASCII.',
      );
    }
  }
  if (first !== undefined && first !== '' && first === second)
    throw new UsageError(
      'SECOND_CONNECTION_TOKEN is the same as the first token.',
      'It has to be the token of another participant; leave it out where there is none.',
    );
  return {
    ...(first === undefined || first === '' ? {} : { connectionToken: first }),
    ...(second === undefined || second === '' ? {} : { secondConnectionToken: second }),
  };
}

async function named(given: Given, signal: AbortSignal): Promise<string | undefined> {
  const file = last(given, 'token-file');
  const command = last(given, 'token-command');
  if (file !== undefined && command !== undefined)
    throw new UsageError('--token-file and --token-command were both given.', 'Give one of them.');
  try {
    if (file !== undefined) return filled((await readBounded(file, longest)).trim(), `The file ${file}`);
    if (command === undefined) return undefined;
    const { stdout } = await promisify(execFile)('/bin/sh', ['-c', command], {
      timeout: 30_000,
      maxBuffer: 1_000_000,
      signal,
    });
    return filled(stdout.trim(), 'The output of --token-command');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      file === undefined
        ? 'The command of --token-command failed.'
        : `The token file ${file} cannot be read.`,
      file === undefined ? 'Check that it works in this folder.' : 'Check its path, and that it can be read.',
      // What a command printed may be the token, and an error has it.
      file === undefined ? {} : { cause: error },
    );
  }
}

function filled(token: string, what: string): string {
  if (token === '') throw new UsageError(`${what} is empty.`, 'It has to be the token.');
  return token;
}
