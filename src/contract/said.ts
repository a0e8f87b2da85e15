import type { Decision, Sources, Statement } from './page.ts';

/** A statement that leads to a clause, and the page that it stands on. */
export interface Said extends Statement {
  readonly page: string;
}

/** What was decided of a clause where the pages contradict one another. */
export interface Decided extends Decision {
  /** The id of the contradiction. */
  readonly contradiction: string;
  readonly topic: string;
}

/** What the pages say of a clause. */
export function saidOf(clause: string, { pages }: Sources): readonly Said[] {
  return pages.flatMap(({ page, statements }) =>
    statements
      .filter(({ clauses = [] }) => clauses.includes(clause))
      .map((statement) => ({ ...statement, page })),
  );
}

/** What was decided of a clause. */
export function decidedOf(clause: string, { contradictions }: Sources): readonly Decided[] {
  return contradictions.flatMap(({ id, topic, decided }) =>
    decided
      .filter(({ clauses }) => clauses.includes(clause))
      .map((decision) => ({ ...decision, contradiction: id, topic })),
  );
}

/** The editions of a decision, as `2022-12-21 and later`. */
export function decidedIn({ editions: { from, to } }: Decision): string {
  return to === undefined ? `${from} and later` : to === from ? from : `${from} to ${to}`;
}
