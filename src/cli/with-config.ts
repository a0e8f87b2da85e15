import { existsSync } from 'node:fs';
import { last, type Flag, type Given, type Surroundings } from './command.ts';
import { configNames } from './config-names.ts';

/** The option that names the configuration file. */
export const configFlag: Flag = {
  name: 'config',
  value: 'FILE',
  summary: 'settings (default sendevent-conformance.config.json, .js, .mjs or .ts)',
};

/**
 * With the settings of a configuration file, which is read where there is one. The first operand is a URL or
 * the name of a target.
 *
 * @param known the options that are taken from it; all of them where it is left out
 */
export async function withConfig(
  given: Given,
  { environment }: Pick<Surroundings, 'environment'>,
  known?: readonly Flag[],
): Promise<Given> {
  const file = last(given, 'config');
  if (file === undefined && !configNames.some((name) => existsSync(name))) return given;
  const { configured } = await import('./read-config.ts');
  const { operands, flags } = await configured(given, file, environment);
  const kept = [...flags].filter(
    ([name]) => given.flags.has(name) || known === undefined || known.some((flag) => flag.name === name),
  );
  return { operands, flags: new Map(kept) };
}

/** The configuration file that is read, where there is one. */
export function configFile(given: Given): string | undefined {
  return last(given, 'config') ?? configNames.find((name) => existsSync(name));
}
