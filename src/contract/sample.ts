import type { Json, Schema } from './document.ts';

/** A value that keeps a simple schema. */
export function sample(schema: Schema): Json {
  if (schema.example !== undefined) return schema.example as Json;
  if (schema.enum?.[0] !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'array':
      return [];
    case 'object':
      return {};
    default:
      return 'a'.repeat(Math.max(1, schema.minLength ?? 1));
  }
}
