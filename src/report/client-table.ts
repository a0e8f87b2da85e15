import type { Report } from './report.ts';
import { onScreen } from './screen.ts';

/** The clients against what each of them does, as lines; none where no client was tried. */
export function clientTable({ clients = [] }: Report): readonly string[] {
  const [first] = clients;
  if (first === undefined) return [];
  const heads = first.behaviours.map(({ rule }) => rule.replace(/^client-/, '').replaceAll('-', ' '));
  const rows = clients.map(({ client, behaviours }) => [
    onScreen(client),
    ...behaviours.map(({ verdict }) => (verdict === 'none' ? '-' : verdict)),
  ]);
  const table = [['client', ...heads], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ''];
}
