import type { Command, Flag } from './command.ts';

export const commandName = 'sendevent-conformance';

/** The flags that each command has. */
const everywhere: readonly Flag[] = [
  { name: 'debug', summary: 'show stack traces' },
  { name: 'help', summary: 'show this' },
];

/** The help of one command, made from its flags. */
export function helpOf({ name, summary, operands, flags }: Command): string {
  const rows = [...flags, ...everywhere].map((flag) => {
    const value = flag.value === undefined ? '' : ` ${flag.value}`;
    return [
      `--${flag.name}${value}`,
      flag.summary + (flag.repeatable === true ? ' (may be repeated)' : ''),
    ] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `${commandName} ${name}${operands === undefined ? '' : ` ${operands}`} [options]`,
    '',
    `${summary}.`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
  ].join('\n');
}

/** The help of the whole. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map(
    ({ name, operands, summary }) =>
      [`${name}${operands === undefined ? '' : ` ${operands}`}`, summary] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `${commandName} [command] [options]`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
    `Without a command it runs. ${commandName} <command> --help shows the options of one.`,
    'Exit codes: 0 conformant, 1 not, 2 usage, 3 target unreachable or set up wrongly, 4 something could not be verified,',
    "5 the suite's own fault, 130 interrupted.",
    '',
  ].join('\n');
}
