import { credentialForms } from '../judging/credential-forms.ts';
import type { ProviderState, SentRequest } from '../judging/exchange.ts';
import { callback, tokenMember } from '../run/state-endpoint.ts';
import { pieces } from './repetition.ts';

/** Header fields that curl makes by itself. */
const own = ['host', 'content-length', 'connection'];

/**
 * One line for a POSIX shell that sends the request again. Tokens come from the environment, long runs
 * are made by the shell, and bytes that are no text are written in octal.
 *
 * @param origin scheme, host and port of the target
 */
export function curl({ method, target, headers, body }: Omit<SentRequest, 'path'>, origin: string): string {
  const has = (wanted: string): boolean => headers.some(([name]) => name.toLowerCase() === wanted);
  const parts = [
    // The answer to HEAD has a length and no body, which curl would wait for.
    `curl -sS -i -X ${method}${method === 'HEAD' ? ' -m 5' : ''}`,
    ...(/[[\]{}]/.test(target) ? ['-g'] : []),
    ...(/\/\.{1,2}(\/|$|\?)/.test(target) ? ['--path-as-is'] : []),
    expanded(origin + target),
    ...headers
      .filter(([name]) => !own.includes(name.toLowerCase()))
      .map(([name, value]) => `-H ${header(name, value)}`),
    ...(has('content-type') || body.length === 0 ? [] : ["-H 'Content-Type:'"]),
    // Else curl sends one of its own, which another answer may be due to.
    ...(has('accept') ? [] : ["-H 'Accept:'"]),
  ];
  if (body.length === 0) return parts.join(' ');
  const text = Buffer.from(body).toString('utf8');
  if (!Buffer.from(text).equals(body) || text.includes('\u0000')) {
    return `printf '${noOption(octal(body))}' | ${parts.join(' ')} --data-binary @-`;
  }
  const all = pieces(text);
  const [only] = all;
  if (all.length === 1 && only !== undefined && 'text' in only)
    return `${parts.join(' ')} --data-raw ${expanded(only.text)}`;
  const prints = all.map((piece) =>
    'text' in piece
      ? `printf %s ${expanded(piece.text)}`
      : `printf ${quoted(format(piece.unit))} $(seq ${piece.times})`,
  );
  return `{ ${prints.join('; ')}; } | ${parts.join(' ')} --data-binary @-`;
}

/** Lines one after the other; one that comes again is written once. */
export function inTurn(lines: readonly string[]): string {
  const [first, ...others] = lines;
  return first !== undefined && others.length > 0 && others.every((line) => line === first)
    ? `for i in $(seq ${lines.length}); do ${first}; echo; done`
    : lines.join('; echo; ');
}

/** As many at once as it takes to have them meet. */
const meeting = 8;

/**
 * Lines at the same time; one that comes again is written once.
 *
 * @param token what a line has in its body and has to be new each time, where there is one
 */
export function inParallel(lines: readonly string[], token: string | undefined): string {
  const all = [...new Set(lines)].map((line) => `${line} &`).join(' ');
  const loop = `for i in $(seq ${meeting}); do ${all} done; wait`;
  return token === undefined || !all.includes(`"${token}"`)
    ? loop
    : `T=$(date +%s%N); ${loop.replaceAll(`"${token}"`, `"'"$T"'"`)}`;
}

/** Sets a provider state up, and takes its token from the answer into a variable. */
export function settingUp(variable: string, state: ProviderState, url: string): string {
  const ask = `curl -sS -X POST ${quoted(url)} -H 'Content-Type: application/json' --data-raw ${quoted(callback(state, 'setup'))}`;
  return `${variable}=$(${ask} | sed 's/.*"${tokenMember}" *: *"\\([^"]*\\)".*/\\1/')`;
}

/** A format that prints the unit once for each argument and nothing of the argument itself. */
function format(unit: string): string {
  return `${noOption(unit.replaceAll('\\', '\\\\').replaceAll('%', '%%'))}%.0s`;
}

/** A format must not look like an option. */
function noOption(format: string): string {
  return format.replace(/^-/, '\\055');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

const shellForms: ReadonlyMap<string, string> = new Map([
  ['CONNECTION_TOKEN', '${CONNECTION_TOKEN}'],
  ['SECOND_CONNECTION_TOKEN', '${SECOND_CONNECTION_TOKEN}'],
  ...credentialForms.map(({ name, shell }) => [name, shell] as const),
]);
const longestFirst = [...shellForms.keys()].sort((one, other) => other.length - one.length);
const placeholder = new RegExp(`\\$(${longestFirst.join('|')}|HEADER_[A-Z0-9_]+)`, 'g');

/** A word in which tokens, and what is made of them, come from the environment. */
function expanded(text: string): string {
  if (text.search(placeholder) < 0) return quoted(text);
  const parts = text
    .split(placeholder)
    .map((part, index) =>
      index % 2 === 1
        ? (shellForms.get(part) ?? `\${${part}}`)
        : part.replaceAll(/["\\`$]/g, (mark) => `\\${mark}`),
    );
  return `"${parts.join('').replaceAll(/\$\{((?:SECOND_)?CONNECTION_TOKEN|HEADER_[A-Z0-9_]+)\}(?!\w)/g, '$$$1')}"`;
}

/** A header; `name;` sends an empty value. */
function header(name: string, value: string): string {
  return value === '' ? quoted(`${name};`) : expanded(`${name}: ${value}`);
}

function octal(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) =>
      byte >= 0x20 && byte < 0x7f && !"'\\%".includes(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `\\${byte.toString(8).padStart(3, '0')}`,
    )
    .join('');
}
