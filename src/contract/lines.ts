import { isObject } from './document.ts';

/** The line, counted from 1, on which each object and list of a text stands, by its JSON pointer: `#/paths`. */
export type Lines = Readonly<Record<string, number>>;

/** Where a description stands, and the lines of its constructs. */
export interface Source {
  /** As it was given, or below the root of this package. */
  readonly file: string;
  readonly lines: Lines;
}

/**
 * Finds the lines of the constructs of a YAML or JSON text.
 *
 * @throws {YAMLException} where it does not parse
 */
export async function linesOf(text: string): Promise<Lines> {
  const { load, JSON_SCHEMA } = await import('js-yaml');
  const opened: number[] = [];
  const lines = new WeakMap<object, number>();
  const document = load(text, {
    schema: JSON_SCHEMA,
    listener: (event, { line, result }) => {
      if (event === 'open') {
        opened.push(line + 1);
        return;
      }
      const first = opened.pop();
      const value: unknown = result;
      if (typeof value === 'object' && value !== null && first !== undefined && !lines.has(value))
        lines.set(value, first);
    },
  });
  const found: Record<string, number> = {};
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const line = lines.get(value);
    if (line !== undefined) found[pointer] = line;
    const entries = Array.isArray(value) ? value.entries() : isObject(value) ? Object.entries(value) : [];
    for (const [name, inner] of entries)
      walk(inner, `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  walk(document, '#');
  return found;
}

/** The line of a construct, or of the nearest one around it that stands in the text. */
export function lineAt(pointer: string, lines: Lines): number | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    if (Object.hasOwn(lines, at)) return lines[at];
  }
  return undefined;
}
