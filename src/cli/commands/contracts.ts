import type { Command, Flag } from '../command.ts';
import { parts } from '../contracts/index.ts';
import { suggestion } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';

const names = parts.map(({ name }) => name);

/** Each option once, with the parts that take it. */
function flags(): readonly Flag[] {
  const all = new Map(parts.flatMap((part) => part.flags.map((flag) => [flag.name, flag] as const)));
  return [...all.values()].map((flag) => {
    const takers = parts.filter((part) => part.flags.some(({ name }) => name === flag.name));
    return { ...flag, summary: `${takers.map(({ name }) => name).join(', ')}: ${flag.summary}` };
  });
}

/** What the consumers of the operation rely on, as Pact files. */
export const contracts: Command = {
  name: 'contracts',
  summary: `the Pact files of real clients: ${names.join(', ')}`,
  operands: `${names.join('|')} [url]`,
  flags: flags(),
  run: (given, around) => {
    const [name, ...operands] = given.operands;
    const part = parts.find((one) => one.name === name);
    if (part === undefined)
      throw new UsageError(
        name === undefined ? 'contracts lacks what to do.' : `contracts has no ${name}.`,
        name === undefined ? `Write contracts ${names.join('|')}.` : suggestion(name, names),
      );
    const foreign = [...given.flags.keys()].find((flag) => part.flags.every((one) => one.name !== flag));
    if (foreign !== undefined)
      throw new UsageError(
        `contracts ${part.name} has no option --${foreign}.`,
        part.flags.length === 0
          ? 'It takes none.'
          : suggestion(
              `--${foreign}`,
              part.flags.map((one) => `--${one.name}`),
            ),
      );
    if (part.operands === undefined && operands.length > 0)
      throw new UsageError(`contracts ${part.name} takes no operand.`, `Write contracts ${part.name} alone.`);
    return part.run({ operands, flags: given.flags }, around);
  },
};
