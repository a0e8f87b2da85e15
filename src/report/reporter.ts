import type { Phase } from '../run/run.ts';
import type { ExchangeReport, Report } from './report.ts';

/** Writes a report in one form. Pure: the same report gives the same text. */
export interface Reporter {
  readonly name: string;
  readonly summary: string;
  /** It shows every exchange, and a report has them only where they are asked for. */
  readonly exchanges?: true;
  /** What it tells while the run goes on; what `render` gives of the same report begins with `start`. */
  readonly live?: Live;
  readonly render: (report: Report, style: Style) => string;
}

/** What is known of a run before its end. */
export type Beginning = Pick<Report, 'version' | 'tool' | 'description' | 'target'> & {
  readonly stats: Pick<Report['stats'], 'seed' | 'budget' | 'profiles' | 'started'>;
};

/** What is told of an exchange when it has just been had. */
export type Happened = Pick<ExchangeReport, 'number' | 'case' | 'milliseconds' | 'trouble'> & {
  readonly response?: { readonly status: number };
};

/** The text of each event, as it is to be written at once. */
export interface Live {
  readonly start: (run: Beginning) => string;
  readonly phase: (phase: Phase, requests: number) => string;
  readonly exchange: (exchange: Happened) => string;
  /** What follows once the report is there. */
  readonly end: (report: Report) => string;
}

/** Where the text goes, as far as a form depends on it. */
export interface Style {
  /** A terminal shows colours; other forms ignore it. */
  readonly colour: boolean;
  /** The file that is written; none for the standard output. */
  readonly file?: string;
  /** Whether the file of a description is where the text is read; it is unless told. */
  readonly exists?: (file: string) => boolean;
}
