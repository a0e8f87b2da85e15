import type { Command, Given } from './command.ts';
import { suggestion } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/**
 * Sorts the words after a command's name into operands and options.
 *
 * @throws {UsageError} for an option that is not known, lacks its value, or has one that it does not take
 */
export function parse(words: readonly string[], { flags: known, name: command }: Command): Given {
  const flags = new Map<string, string[]>();
  const operands: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      operands.push(...rest.splice(0));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const [head = '', ...tail] = word.split('=');
    const name = head.replace(/^--?/, '');
    const flag = known.find((one) => one.name === name);
    if (flag === undefined || !head.startsWith('--')) {
      throw new UsageError(
        `${command} has no option ${head}.`,
        suggestion(
          head,
          known.map((one) => `--${one.name}`),
        ),
      );
    }
    const inline = tail.length > 0 ? tail.join('=') : undefined;
    if (flag.value === undefined) {
      if (inline !== undefined) throw new UsageError(`--${name} takes no value.`, `Write --${name} alone.`);
      flags.set(name, ['true']);
      continue;
    }
    const value = inline ?? rest.shift();
    if (value === undefined || (inline === undefined && value.startsWith('--'))) {
      throw new UsageError(`--${name} lacks its value.`, `Write --${name} ${flag.value}.`);
    }
    const before = flags.get(name) ?? [];
    if (before.length > 0 && flag.repeatable !== true)
      throw new UsageError(`--${name} stands twice.`, 'Give it once.');
    flags.set(name, [...before, value]);
  }
  return { operands, flags };
}

/**
 * A number that an option was given.
 *
 * @throws {UsageError} where it is none, or outside the bounds
 */
export function number(text: string, name: string, minimum: number, maximum: number, whole = false): number {
  const value = Number(text);
  if (
    text.trim() !== '' &&
    Number.isFinite(value) &&
    value >= minimum &&
    value <= maximum &&
    (!whole || Number.isInteger(value))
  )
    return value;
  throw new UsageError(
    `--${name} ${text} is not ${whole ? 'a whole number' : 'a number'} from ${minimum} to ${maximum}.`,
    `Give --${name} such a number.`,
  );
}
