// What every driver in JavaScript has: it says its version, then answers each line with one line.
import { createInterface } from 'node:readline';

/**
 * @param {string} version of the client
 * @param {(url: string, input: object) => Promise<object>} send resolves to what the client understood
 */
export async function answerLines(version, send) {
  const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
  say({ version });
  for await (const line of createInterface({ input: process.stdin })) {
    const { url, input } = JSON.parse(line);
    say(await send(url, input));
  }
}
