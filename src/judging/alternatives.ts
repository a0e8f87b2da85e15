import { alternativesOf } from '../contract/contract.ts';
import { isObject, type Schema } from '../contract/document.ts';

/**
 * A body without those of its alternative members that are null or empty beside one that has a text: null
 * stands for absent, and one text is enough.
 *
 * @param schema of the body; the members that its `anyOf` requires stand for one another
 */
export function withoutIdle(value: unknown, schema: Schema | undefined): unknown {
  const names = alternativesOf(schema);
  if (!isObject(value) || names.length < 2) return value;
  const isIdle = (name: string): boolean => value[name] === null || value[name] === '';
  const hasText = names.some((name) => typeof value[name] === 'string' && value[name] !== '');
  if (!hasText || !names.some(isIdle)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !(names.includes(name) && isIdle(name))),
  );
}
