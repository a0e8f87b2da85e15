import type { Clause, Level } from './clause.ts';

/** How binding one value of an enum is, where the clause tells it apart from the others. */
export function valueLevel({ parameters }: Clause, value: string): Level | undefined {
  const values = (parameters.values ?? {}) as Readonly<Record<string, { readonly level?: Level }>>;
  return values[value]?.level;
}
