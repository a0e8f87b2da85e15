import { headerPlaceholder, isSecretField } from '../run/header-secrets.ts';
import type { Given } from './command.ts';
import { requestHeader } from './request-header.ts';

const names = [
  'profile',
  'budget',
  'edition',
  'description',
  'operation',
  'rate',
  'timeout',
  'ca',
  'state-url',
  'origin',
];
const switches = ['slow', 'direct', 'insecure', 'no-case-header'];

/**
 * The options that change what is sent, as they have to be typed again in a POSIX shell. What may be a
 * secret in a header field stands as a variable, which reports call it too.
 */
export function typedOptions({ flags }: Given): string {
  const values = names.flatMap((name) =>
    (flags.get(name) ?? []).map((value) => ` --${name} ${quoted(value)}`),
  );
  const headers = (flags.get('header') ?? []).map((text) => {
    const [name, value] = requestHeader(text);
    return isSecretField(name)
      ? ` --header "${name}: $${headerPlaceholder(name)}"`
      : ` --header ${quoted(`${name}: ${value}`)}`;
  });
  return [
    ...values,
    ...headers,
    ...switches.filter((name) => flags.has(name)).map((name) => ` --${name}`),
  ].join('');
}

function quoted(value: string): string {
  return /^[\w./,-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
