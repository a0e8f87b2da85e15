import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import { isObject, type JsonObject } from '../contract/document.ts';

/**
 * The document with what its clauses say of each construct added to the construct's description: bounds
 * and values, their levels and their sources, but nothing that a type says by itself.
 */
export function documented(document: JsonObject, { clauses }: Contract): JsonObject {
  const told = new Map<string, Clause[]>();
  for (const clause of clauses.filter(isKeyword)) {
    // A condition belongs to the member that it narrows down.
    const pointer = clause.pointer.replace(/\/allOf\/\d+\/then(?=\/properties\/)/, '');
    told.set(pointer, [...(told.get(pointer) ?? []), clause]);
  }
  return withTold(document, '#', told) as JsonObject;
}

function isKeyword({ kind, pointer }: Clause): boolean {
  return !pointer.includes('/x-clauses/') && !kind.endsWith('/type');
}

function withTold(value: unknown, pointer: string, told: ReadonlyMap<string, readonly Clause[]>): unknown {
  const below = (name: string): string => `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (Array.isArray(value)) return value.map((each, index) => withTold(each, below(String(index)), told));
  if (!isObject(value)) return value;
  const inner = Object.entries(value).map(([name, each]) => [name, withTold(each, below(name), told)]);
  const own = told.get(pointer);
  if (own === undefined) return Object.fromEntries(inner);
  const { description } = value;
  const lines = [...(typeof description === 'string' ? [description, ''] : []), ...own.map(line)];
  return { ...Object.fromEntries(inner), description: lines.join('\n') };
}

function line({ id, level, statement, sources }: Clause): string {
  return `- ${level} \`${id}\`: ${statement} (${sources.join(', ')})`;
}
