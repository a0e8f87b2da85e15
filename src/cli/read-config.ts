import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config, Settings } from '../config/config.ts';
import type { Given } from './command.ts';
import { configNames } from './config-names.ts';
import { suggestion } from './nearest.ts';
import { readJson } from './read-json.ts';
import { UsageError } from './usage-error.ts';

const text = { type: 'string', minLength: 1, maxLength: 4096 } as const;
const texts = { type: 'array', maxItems: 1000, items: text } as const;
const settings = {
  url: text,
  profile: texts,
  budget: { enum: ['quick', 'default', 'deep'] },
  edition: text,
  seed: { type: 'integer', minimum: 0 },
  rate: { type: 'number', exclusiveMinimum: 0 },
  timeout: { type: 'number', exclusiveMinimum: 0 },
  deadline: { type: 'number', exclusiveMinimum: 0 },
  headers: { type: 'object', maxProperties: 100, additionalProperties: text },
  only: texts,
  skip: texts,
  reporter: texts,
  baseline: text,
  strict: { type: 'boolean' },
} as const;
const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...settings,
    targets: {
      type: 'object',
      maxProperties: 1000,
      additionalProperties: { type: 'object', additionalProperties: false, properties: settings },
    },
  },
};

/**
 * What was given, with the settings of a configuration file: what stands on the
 * command line wins. The first operand may be the name of a target.
 *
 * @throws {UsageError} for a file that is no configuration, and a target that it does not have
 */
export async function configured(
  given: Given,
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Given> {
  const found = file ?? configNames.find((name) => existsSync(name));
  if (found === undefined) return given;
  const { targets = {}, ...common } = await readConfig(found);
  const [operand, ...rest] = given.operands;
  const names = Object.keys(targets);
  if (operand !== undefined && /^[a-z][a-z0-9+.-]*:\/\//i.test(operand))
    return { operands: given.operands, flags: withSettings(given, common, environment) };
  if (operand !== undefined && !Object.hasOwn(targets, operand))
    throw new UsageError(
      `${found} has no target ${operand.slice(0, 80)}.`,
      names.length === 0 ? 'Give a URL with its scheme.' : suggestion(operand, names),
    );
  if (operand === undefined && names.length > 1 && common.url === undefined)
    throw new UsageError(`${found} has ${names.length} targets.`, `Name one: ${names.join(', ')}.`);
  const name = operand ?? (common.url === undefined ? names[0] : undefined);
  const chosen = { ...common, ...(name === undefined ? {} : targets[name]) };
  return {
    operands: [...(chosen.url === undefined ? [] : [chosen.url]), ...rest],
    flags: withSettings(given, chosen, environment),
  };
}

async function readConfig(file: string): Promise<Config> {
  const value = await valueOf(file);
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const check = new Ajv2020({ strict: false }).compile<Config>(schema);
  if (check(value)) return value;
  const [first] = check.errors ?? [];
  const at = first?.instancePath ? first.instancePath : 'its root';
  const which = (first?.params as { additionalProperty?: string } | undefined)?.additionalProperty;
  throw new UsageError(
    `${file} is no configuration: ${at} ${first?.message ?? 'is wrong'}${which === undefined ? '' : ` (${which.slice(0, 60)})`}.`,
    'The command init writes one.',
  );
}

/** Data alone, whatever wrote it: members that only look inherited, and functions, are gone or refused. */
async function valueOf(file: string): Promise<unknown> {
  if (file.endsWith('.json')) return readJson(file, 'configuration');
  if (!existsSync(file))
    throw new UsageError(`The configuration ${file} cannot be read (ENOENT).`, 'Check its path.');
  if (file.endsWith('.ts') && !('typescript' in process.features && Boolean(process.features.typescript)))
    throw new UsageError(
      `${file} needs a Node that strips types, and ${process.version} does not.`,
      'Use Node 22.18 or later, or write it as .mjs or .json.',
    );
  try {
    // A module is loaded once; one that changed is another one.
    const version = statSync(file).mtimeMs;
    const module = (await import(`${pathToFileURL(resolve(file)).href}?${version}`)) as {
      readonly default?: unknown;
    };
    return module.default === undefined ? undefined : (JSON.parse(JSON.stringify(module.default)) as unknown);
  } catch (error) {
    throw new UsageError(
      `The configuration ${file} cannot be loaded: ${error instanceof Error ? error.message.slice(0, 200) : 'it threw'}.`,
      'It has to be a module that exports its settings as default.',
      { cause: error },
    );
  }
}

function withSettings(
  { flags }: Given,
  { url: _, headers, strict, ...rest }: Settings,
  environment: Readonly<Record<string, string | undefined>>,
): Given['flags'] {
  const all = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(rest))
    all.set(name, Array.isArray(value) ? value.map(String) : [String(value)]);
  if (strict === true) all.set('strict', ['true']);
  const fields = Object.entries(headers ?? {}).map(([name, value]) => {
    const variable = /^\$([A-Z_][A-Z0-9_]*)$/.exec(value)?.[1];
    const read = variable === undefined ? value : environment[variable];
    if (read === undefined)
      throw new UsageError(
        `The header ${name} of the configuration comes from $${variable ?? ''}, which is not set.`,
        'Set the variable.',
      );
    return `${name}: ${read}`;
  });
  if (fields.length > 0) all.set('header', fields);
  for (const [name, values] of flags) all.set(name, values);
  return all;
}
