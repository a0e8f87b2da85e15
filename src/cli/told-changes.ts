import { counted } from '../contract/counted.ts';
import type { Change } from '../compare/reports.ts';
import { onScreen } from '../report/screen.ts';

/** What changed between two reports, a line each, the verdict of the run first, and how much it is. */
export function toldChanges(changes: readonly Change[]): string {
  const lines = changes.map(({ kind, id, before, after }) => {
    if (kind === 'run') return `${before.toUpperCase()}, now ${after.toUpperCase()}`;
    if (kind === 'verdict') return `verdict       ${id}: ${before}, now ${after}`;
    return `${kind.padEnd(13)} ${id}: ${onScreen(kind === 'new finding' ? after : before)}`;
  });
  return [...lines, counted(changes.length, 'change'), ''].join('\n');
}
