import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Schema } from './document.ts';

const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false });
formats.default(ajv, { mode: 'full' });

const compiled = new WeakMap<object, (value: unknown) => boolean>();

/** Whether a value keeps a schema (JSON Schema 2020-12, formats asserted, lengths in scalar values). */
export function keeps(schema: Schema, value: unknown): boolean {
  let check = compiled.get(schema);
  if (check === undefined) {
    check = ajv.compile(schema) as (value: unknown) => boolean;
    compiled.set(schema, check);
  }
  return check(value);
}
