import { faults } from '../reference/faults/index.ts';
import { variants } from '../reference/variants/index.ts';

/** What may be wrong with the reference server, and what is free to it, each by its name. */
export function toldDeviations(json: boolean): string {
  const all = [
    ...faults.map(({ id, summary }) => ({ kind: 'fault', id, summary })),
    ...variants.map(({ id, summary }) => ({ kind: 'variant', id, summary })),
  ].toSorted((one, other) => one.kind.localeCompare(other.kind) || one.id.localeCompare(other.id));
  if (json) return `${JSON.stringify(all, null, 2)}\n`;
  const width = Math.max(...all.map(({ id }) => id.length));
  return all.map(({ kind, id, summary }) => `${kind.padEnd(7)}  ${id.padEnd(width)}  ${summary}\n`).join('');
}
