import type { Clause } from './clause.ts';
import type { Contract } from './contract.ts';
import { DescriptionError } from './description-error.ts';
import { checkKnown, checkOnce } from './known.ts';
import type { Contradiction, Page } from './page.ts';

/** What the descriptions know, of all editions together. */
interface Known {
  readonly clauses: readonly Clause[];
  readonly ids: ReadonlySet<string>;
  /** The authority of each source. */
  readonly sources: ReadonlyMap<string, string>;
  /** The authority of each statement, which is that of its page. */
  readonly statements: ReadonlyMap<string, string>;
}

/**
 * Refuses sources that do not fit together: a page, statement, clause or source that does not exist, an
 * id that stands twice, and a clause and a statement of which only one knows the other.
 *
 * @param contracts those of all editions: a clause of any of them is known
 * @throws {DescriptionError} with the file and the pointer
 */
export function checkSources(
  pages: readonly Page[],
  contradictions: readonly Contradiction[],
  contracts: readonly Contract[],
): void {
  const clauses = contracts.flatMap((contract) => contract.clauses);
  const sources = new Map(
    contracts.flatMap((contract) =>
      Object.entries(contract.sources).map(([key, { authority }]) => [key, authority] as const),
    ),
  );
  const keys = new Set(sources.keys());
  for (const { page, file } of pages) checkKnown(keys, page, 'source', `${file}#/page`);
  const statements = new Map(
    pages.flatMap((one) => one.statements.map(({ id }) => [id, sources.get(one.page) ?? ''] as const)),
  );
  const known = { clauses, ids: new Set(clauses.map(({ id }) => id)), sources, statements };
  checkOnce(pages.map(({ page, file }) => [page, `${file}#/page`]));
  checkOnce(
    pages.flatMap(({ file, statements }) =>
      statements.map(({ id }, index) => [id, `${file}#/statements/${index}/id`] as const),
    ),
  );
  checkOnce(contradictions.map(({ id, file }, index) => [id, `${file}#/contradictions/${index}/id`]));
  for (const page of pages) checkPage(page, known);
  for (const [index, one] of contradictions.entries())
    checkContradiction(one, `${one.file}#/contradictions/${index}`, known);
}

function checkPage({ file, page, statements, ...one }: Page, { clauses, ids }: Known): void {
  for (const [nth, id] of one['settled-by'].entries())
    checkKnown(ids, id, 'clause', `${file}#/settled-by/${nth}`);
  for (const [index, { lines, clauses: leads = [] }] of statements.entries()) {
    const where = `${file}#/statements/${index}`;
    if (lines[1] < lines[0]) throw new DescriptionError('It ends before it begins.', `${where}/lines`);
    for (const [nth, id] of leads.entries()) {
      checkKnown(ids, id, 'clause', `${where}/clauses/${nth}`);
      if (!clauses.some((clause) => clause.id === id && clause.sources.includes(page)))
        throw new DescriptionError(
          `The clause ${id} does not name ${page} among its sources.`,
          `${where}/clauses/${nth}`,
          'Add the page to the sources of the clause, or take the clause from the statement.',
        );
    }
  }
  const led = new Set(statements.flatMap(({ clauses: leads = [] }) => leads));
  const alone = clauses.find(({ id, sources }) => sources.includes(page) && !led.has(id));
  if (alone !== undefined)
    throw new DescriptionError(
      `The clause ${alone.id} (${alone.pointer}) names ${page}, no statement of which leads to it.`,
      `${file}#/statements`,
      'Add the clause to the statement that says it, or take the page from the sources of the clause.',
    );
}

function checkContradiction({ statements, decided }: Contradiction, where: string, known: Known): void {
  const all = new Set(known.statements.keys());
  for (const [nth, id] of statements.entries())
    checkKnown(all, id, 'statement', `${where}/statements/${nth}`);
  const own = statements.map((id) => [id, known.statements.get(id) ?? ''] as const);
  const followed = new Map([...known.sources, ...own]);
  for (const [nth, { follows, authority, clauses }] of decided.entries()) {
    const here = `${where}/decided/${nth}`;
    const due = followed.get(follows);
    if (due === undefined)
      throw new DescriptionError(
        `${follows} is neither a source nor one of the statements that disagree.`,
        `${here}/follows`,
      );
    if (authority !== due)
      throw new DescriptionError(`${follows} has the authority ${due}.`, `${here}/authority`);
    for (const [index, id] of clauses.entries())
      checkKnown(known.ids, id, 'clause', `${here}/clauses/${index}`);
  }
}
