import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Schema } from './document.ts';

// A member may be called `constructor`; only those that a value has itself count.
const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false, ownProperties: true });
formats.default(ajv, { mode: 'full' });

const compiled = new WeakMap<object, (value: unknown) => boolean>();

const parts = new WeakMap<object, Map<string, Schema>>();

/** Whether a value keeps these keywords of a schema; the others are left out. */
export function keepsOf(
  schema: Schema,
  keywords: readonly (keyof Schema | 'minimum' | 'maximum' | 'multipleOf')[],
  value: unknown,
): boolean {
  const known = parts.get(schema) ?? new Map<string, Schema>();
  parts.set(schema, known);
  const key = keywords.join();
  const part =
    known.get(key) ??
    Object.fromEntries(
      Object.entries(schema).filter(([name]) => (keywords as readonly string[]).includes(name)),
    );
  known.set(key, part);
  return keeps(part, value);
}

/** What of a schema is no JSON Schema 2020-12, as a pointer within it and a sentence; undefined where it is one. */
export function schemaProblem(schema: Schema): string | undefined {
  if (ajv.validateSchema(schema) === true) return undefined;
  const [first] = ajv.errors ?? [];
  return `${first?.instancePath ?? ''} ${first?.message ?? 'is no JSON Schema'}`.trim();
}

/** Whether a value keeps a schema (JSON Schema 2020-12, formats asserted, lengths in scalar values). */
export function keeps(schema: Schema, value: unknown): boolean {
  let check = compiled.get(schema);
  if (check === undefined) {
    check = ajv.compile(schema) as (value: unknown) => boolean;
    compiled.set(schema, check);
  }
  return check(value);
}
