import type { Clause } from '../../contract/clause.ts';
import type { Sources } from '../../contract/page.ts';
import { counted } from '../../contract/counted.ts';
import { isJudgedBy } from '../../judging/rule.ts';
import { rules } from '../../rules/index.ts';
import { profileOf } from '../../run/select.ts';
import { chosenSources } from '../chosen-sources.ts';
import type { Command, Given } from '../command.ts';
import { chosenContract, contractFlags } from '../contract.ts';
import { exitCodes } from '../exit-codes.ts';
import { suggestion } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';

/** Lists what a target is held to. */
export const list: Command = {
  name: 'list',
  summary: 'list the clauses and their rules, with level, authority and profile',
  operands: '[page]',
  flags: [
    { name: 'json', summary: 'as JSON' },
    {
      name: 'sources',
      summary: 'what the pages say that the description was made from; with a page, that page alone',
    },
    { name: 'ledger', summary: 'each clause with what tests it, or why nothing does' },
    { name: 'faults', summary: 'the faults and variants of the reference server, for serve and self-test' },
    ...contractFlags,
  ],
  run: async (given, { stdout }) => {
    if (given.flags.has('sources')) {
      stdout.write(sourcesText(await chosenSources(given), given));
      return exitCodes.conformant;
    }
    if (given.flags.has('faults')) {
      const { toldDeviations } = await import('../told-deviations.ts');
      stdout.write(toldDeviations(given.flags.has('json')));
      return exitCodes.conformant;
    }
    if (given.operands.length > 0)
      throw new UsageError(
        'list takes no operand without --sources.',
        'list --sources <page> tells what a page says; explain <id> shows one clause or rule.',
      );
    const { clauses } = await chosenContract(given);
    const rows = clauses.map(row);
    if (given.flags.has('json')) {
      const all = {
        clauses: rows,
        rules: rules.map(({ id, judges, profile, summary }) => ({ id, judges, profile, summary })),
      };
      stdout.write(`${JSON.stringify(all, null, 2)}\n`);
      return exitCodes.conformant;
    }
    const width = Math.max(...rows.map(({ id }) => id.length));
    const lines = rows.map(({ id, level, authority, profile, rules: own, excluded }) => {
      const what =
        given.flags.has('ledger') || own.length === 0
          ? excluded === undefined
            ? own.join(', ') || 'no rule judges it'
            : `excluded: ${excluded}`
          : own.join(', ');
      return `${id.padEnd(width)}  ${level.padEnd(6)}  ${authority.padEnd(8)}  ${profile.padEnd(6)}  ${what}`;
    });
    const tested = rows.filter(({ rules: own }) => own.length > 0).length;
    const left = rows.filter(({ excluded }) => excluded !== undefined).length;
    const rest = rows.length - tested - left;
    stdout.write(
      [
        ...lines,
        '',
        `${counted(rows.length, 'clause')}, ${tested} tested by ${counted(rules.length, 'rule')}, ${left} excluded with a reason${rest === 0 ? '' : `, ${rest} that no rule judges`}`,
        '',
      ].join('\n'),
    );
    return exitCodes.conformant;
  },
};

/** The statements of one page, named with or without its suffix, or of all with what was decided. */
function sourcesText({ pages, contradictions }: Sources, { operands, flags }: Given): string {
  const [name, ...more] = operands;
  const plain = (page: string): string => page.replace(/\.\w+$/, '');
  if (more.length > 0) throw new UsageError('list --sources takes one page.', 'Without one it lists all.');
  const chosen = name === undefined ? pages : pages.filter(({ page }) => plain(page) === plain(name));
  if (name !== undefined && chosen.length === 0)
    throw new UsageError(
      `There is no page ${name}.`,
      pages.length === 0
        ? 'The description has no folder sources beside it.'
        : suggestion(
            name,
            pages.map(({ page }) => plain(page)),
          ),
    );
  const said = chosen.reduce((sum, { statements }) => sum + statements.length, 0);
  const decided = name === undefined ? contradictions : [];
  if (flags.has('json')) return `${JSON.stringify({ pages: chosen, contradictions: decided }, null, 2)}\n`;
  return [
    ...chosen.flatMap((page) => [
      `${page.page}, made between ${page['stands-at'].from} and ${page['stands-at'].to}; --edition ${page.edition} holds a server to it`,
      `  ${page.apart} (${page['settled-by'].join(', ')})`,
      ...page.statements.map(
        ({ id, lines, kind, says, clauses, none }) =>
          `  ${id}, line ${lines[0]}, ${kind}: ${says}\n    ${clauses === undefined ? `no clause: ${none ?? ''}` : clauses.join(', ')}`,
      ),
      '',
    ]),
    ...decided.flatMap(({ id, topic, about, statements, decided: all }) => [
      `${id}: ${topic}`,
      `  ${about} (${statements.join(', ')})`,
      ...all.map(
        ({ editions: { from, to }, follows, authority, decision }) =>
          `  ${from} ${to === undefined ? 'and later' : `to ${to}`}: follows ${follows} (${authority}). ${decision}`,
      ),
      '',
    ]),
    `${counted(said, 'statement')} of ${counted(chosen.length, 'page')}, ${counted(decided.length, 'contradiction')}`,
    '',
  ].join('\n');
}

function row(clause: Clause) {
  const own = clause.excluded === undefined ? rules.filter((rule) => isJudgedBy(clause, rule)) : [];
  const { id, level, authority, sources, statement, pointer, excluded } = clause;
  const profile = own.length === 0 ? '-' : profileOf(clause, own);
  return {
    id,
    level,
    authority,
    profile,
    sources,
    statement,
    pointer,
    rules: own.map((rule) => rule.id),
    ...(excluded === undefined ? {} : { excluded }),
  };
}
