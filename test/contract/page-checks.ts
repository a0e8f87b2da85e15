import type { Clause } from '../../src/contract/clause.ts';
import type { Contradiction, Page, Statement } from '../../src/contract/page.ts';
import { readPage } from './page-reading.ts';

/** The lines of a page that are not blank and that no statement covers. */
export function uncovered({ page, statements }: Page, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const covered = statements.some((statement) => encloses(statement, index + 1));
    return line.trim() === '' || covered ? [] : [`${page}:${index + 1}: ${line}`];
  });
}

/** The statements that begin or end where nothing stands. */
export function misplaced({ statements }: Page, text: string): readonly string[] {
  const lines = text.split('\n');
  const blank = (line: number): boolean => (lines[line - 1] ?? '').trim() === '';
  return statements.filter(({ lines: [first, last] }) => blank(first) || blank(last)).map(({ id }) => id);
}

/** What an independent reading finds on a page and no statement of that kind, there, says. */
export function unread({ page, statements }: Page, text: string): readonly string[] {
  return readPage(page, text)
    .filter(
      ({ line, kind, words }) =>
        !statements.some(
          (one) => one.kind === kind && encloses(one, line) && words.every((word) => has(one.says, word)),
        ),
    )
    .map(({ line, kind, words }) => `${page}:${line}: ${kind} ${words.join(' ')}`);
}

function encloses({ lines: [first, last] }: Statement, line: number): boolean {
  return first <= line && line <= last;
}

/** The word stands by itself: `--content` is not in `--content-type`. */
function has(text: string, word: string): boolean {
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${literal}(?![\\w-])`).test(text);
}

/** The ids that are not the page's name and the next number. */
export function misnumbered({ page, statements }: Page): readonly string[] {
  const name = page.replace(/\.\w+$/, '');
  return statements.map(({ id }) => id).filter((id, index) => id !== `${name}-${index + 1}`);
}

/** What is frozen: each statement's id, kind and place, and the editions of each decision. */
export function frozen(pages: readonly Page[], contradictions: readonly Contradiction[]): string {
  const statements = pages.flatMap((page) =>
    page.statements.map(({ id, kind, lines }) => `${id} ${kind} ${lines.join('-')}`),
  );
  const decisions = contradictions.flatMap(({ id, decided }) =>
    decided.map(({ editions: { from, to } }) => `${id} ${from} ${to ?? 'on'}`),
  );
  return `${[...statements, ...decisions].join('\n')}\n`;
}

/** The clauses without a source, or with a judgement of the project and no reason, or with a reason alone. */
export function unreasoned(clauses: readonly Clause[]): readonly string[] {
  return clauses
    .filter(
      ({ sources, because }) =>
        sources.length === 0 || sources.includes('assumed') !== (because !== undefined),
    )
    .map(({ id }) => id);
}
