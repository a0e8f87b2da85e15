import type { Report } from './report.ts';

/** Writes a report in one form. Pure: the same report gives the same text. */
export interface Reporter {
  readonly name: string;
  readonly summary: string;
  readonly render: (report: Report, style: Style) => string;
}

/** How a terminal shows a text; other forms ignore it. */
export interface Style {
  readonly colour: boolean;
}
