import type { SentRequest } from '../judging/exchange.ts';
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
  const parts = [
    `curl -sS -i -X ${method}`,
    quoted(origin + target),
    ...headers
      .filter(([name]) => !own.includes(name.toLowerCase()))
      .map(([name, value]) => `-H ${header(name, value)}`),
    ...(headers.some(([name]) => name.toLowerCase() === 'content-type') || body.length === 0
      ? []
      : ["-H 'Content-Type:'"]),
  ];
  if (body.length === 0) return parts.join(' ');
  const text = Buffer.from(body).toString('utf8');
  if (!Buffer.from(text).equals(body) || text.includes('\u0000')) {
    return `printf '${octal(body)}' | ${parts.join(' ')} --data-binary @-`;
  }
  const all = pieces(text);
  const [only] = all;
  if (all.length === 1 && only !== undefined && 'text' in only)
    return `${parts.join(' ')} --data-binary ${quoted(only.text)}`;
  const prints = all.map((piece) =>
    'text' in piece
      ? `printf %s ${quoted(piece.text)}`
      : `printf ${quoted(format(piece.unit))} $(seq ${piece.times})`,
  );
  return `{ ${prints.join('; ')}; } | ${parts.join(' ')} --data-binary @-`;
}

/** A format that prints the unit once for each argument and nothing of the argument itself. */
function format(unit: string): string {
  return `${unit.replaceAll('\\', '\\\\').replaceAll('%', '%%')}%.0s`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A header with its token taken from the environment; `name;` sends an empty value. */
function header(name: string, value: string): string {
  if (value === '') return quoted(`${name};`);
  return /\$(SECOND_)?CONNECTION_TOKEN/.test(value)
    ? `"${`${name}: ${value}`.replaceAll(/["\\`]/g, (mark) => `\\${mark}`)}"`
    : quoted(`${name}: ${value}`);
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
