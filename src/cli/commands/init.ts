import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { last, type Command } from '../command.ts';
import { configNames } from '../config-names.ts';
import { exitCodes } from '../exit-codes.ts';
import { targetUrl } from '../target-url.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../whole-file.ts';

const usual = 'http://localhost:3000';

/** Writes a configuration file. */
export const init: Command = {
  name: 'init',
  summary: 'write a configuration file; asks for the URL of the target and nothing else',
  flags: [
    { name: 'url', value: 'URL', summary: 'the base URL of the target, so that it is not asked for' },
    { name: 'yes', summary: `ask nothing; the URL is ${usual} where none is given` },
  ],
  run: async (given, around) => {
    if (given.operands.length > 0) throw new UsageError('init takes no operand.', 'Write init --url URL.');
    const before = configNames.find((name) => existsSync(name));
    if (before !== undefined)
      throw new UsageError(`There is ${before} already.`, 'Change it, or remove it first.');
    const file = configNames[0] ?? '';
    const answer = last(given, 'url') ?? (given.flags.has('yes') ? usual : await asked(around.interrupted));
    if (answer === undefined) return exitCodes.interrupted;
    const url = targetUrl(answer);
    await writeWhole(file, `${JSON.stringify({ url, budget: 'default' }, null, 2)}\n`, 'configuration');
    around.stdout.write(`Wrote ${file}. Set CONNECTION_TOKEN and run sendevent-conformance.\n`);
    return exitCodes.conformant;
  },
};

/** The answer; undefined where Ctrl-C or Ctrl-D is one. */
async function asked(signal: AbortSignal): Promise<string | undefined> {
  if (!process.stdin.isTTY)
    throw new UsageError('There is nobody to ask for the URL.', 'Give --url URL, or --yes.');
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await prompt.question(`Base URL of the target [${usual}]: `, { signal })).trim() || usual;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    process.stderr.write('\n');
    return undefined;
  } finally {
    prompt.close();
  }
}
