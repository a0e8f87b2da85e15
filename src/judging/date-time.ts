import type { Contract } from '../contract/contract.ts';
import { keeps } from '../contract/validator.ts';

const dateTime = { format: 'date-time' };

/**
 * Whether a text is a date and time that exists: RFC 3339 and, since a leap second and the hour 24 pass
 * some parsers, the calendar has to keep the second that was written.
 */
export function exists(text: string): boolean {
  if (!keeps(dateTime, text)) return false;
  const second = text.slice(0, 19).toUpperCase();
  const written = new Date(`${second}Z`);
  return !Number.isNaN(written.getTime()) && written.toISOString().slice(0, 19) === second;
}

/** Milliseconds since the epoch of a success's time; undefined where it is not one by its own schema. */
export function timeOf(value: unknown, name: string, { success }: Contract): number | undefined {
  const schema = success.schema?.properties?.[name];
  return typeof value === 'string' && exists(value) && (schema === undefined || keeps(schema, value))
    ? Date.parse(value)
    : undefined;
}
