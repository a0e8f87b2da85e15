import type { Report } from './report.ts';
import { onScreen } from './screen.ts';

/** The heads and rows of the table of clients: each client against what it does; undefined where none was tried. */
export interface ClientTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function clientTable({ clients = [] }: Pick<Report, 'clients'>): ClientTable | undefined {
  const [first] = clients;
  if (first === undefined) return undefined;
  const heads = first.behaviours.map(({ rule }) => rule.replace(/^client-/, '').replaceAll('-', ' '));
  const rows = clients.map(({ client, behaviours }) => [
    client,
    ...behaviours.map(({ verdict }) => (verdict === 'none' ? '-' : verdict)),
  ]);
  return { heads: ['client', ...heads], rows };
}

/** The table as lines of equal columns, with an empty one after it. */
export function clientLines(report: Pick<Report, 'clients'>): readonly string[] {
  const table = clientTable(report);
  if (table === undefined) return [];
  const shown = [table.heads, ...table.rows].map((row) => row.map((cell) => onScreen(cell)));
  const widths =
    shown[0]?.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = shown.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ''];
}
