import { markup, type Html } from '../markup/html.ts';

/** A cell: text, or a piece of HTML. */
export type Cell = Html | string;

/**
 * A table whose first column names the row. The roles are written out and each cell has its heading with it,
 * for a narrow screen shows the rows one below the other, and browsers then forget that it is a table.
 */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): Html {
  return markup`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${headings.map((heading) => markup`<th role="columnheader" scope="col">${heading}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells) => row(cells, headings))}</tbody>
</table>
`;
}

function row(cells: readonly Cell[], headings: readonly string[]): Html {
  return markup`<tr role="row">${cells.map((cell, index) =>
    index === 0
      ? markup`<th role="rowheader" scope="row">${cell}</th>`
      : markup`<td role="cell" data-heading="${headings[index]}">${cell}</td>`,
  )}</tr>
`;
}
