import { isUtf8 } from 'node:buffer';
import type { Exchange } from './exchange.ts';

/** A response body as it can be read: its JSON value, or why there is none. */
export interface ReadBody {
  readonly text?: string;
  readonly value?: unknown;
  /** Members of the outermost object that stand twice. */
  readonly twice: readonly string[];
  readonly problem?: string;
}

const cache = new WeakMap<Uint8Array, ReadBody>();

/** Reads the answer's body once: strict UTF-8, strict JSON, members that stand twice noted. */
export function readBody({ response }: Exchange): ReadBody {
  if (response === undefined) return { twice: [], problem: 'no answer' };
  const known = cache.get(response.body);
  if (known !== undefined) return known;
  const read: ReadBody =
    response.cut === true
      ? { twice: [], problem: 'a body that is longer than the suite reads' }
      : parse(response.body);
  cache.set(response.body, read);
  return read;
}

function parse(bytes: Uint8Array): ReadBody {
  if (bytes.length === 0) return { text: '', twice: [], problem: 'an empty body' };
  if (!isUtf8(bytes)) return { twice: [], problem: 'a body that is not UTF-8' };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  try {
    return { text, value: JSON.parse(text) as unknown, twice: repeatedNames(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { text, twice: [], problem: 'a body that is not JSON' };
    throw error;
  }
}

/** Names that stand more than once in the outermost object of a JSON text that is known to parse. */
function repeatedNames(text: string): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  let depth = 0;
  for (const [token, name, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[[\]{}]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && colon !== undefined && name !== undefined) {
      const read = JSON.parse(name) as string;
      if (seen.has(read)) twice.add(read);
      seen.add(read);
    }
  }
  return [...twice];
}

/** A member of the answer's body; undefined where there is none or the body is no object. */
export function bodyMember(exchange: Exchange, name: string): unknown {
  const { value } = readBody(exchange);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
