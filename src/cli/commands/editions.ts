import { counted } from '../../contract/counted.ts';
import { changes, type Change } from '../../editions/changes.ts';
import { together, whoActs } from '../../editions/compatibility.ts';
import { editionsOf, newestEdition } from '../../editions/editions.ts';
import { contractAt } from '../../editions/embedded.ts';
import { last, type Command } from '../command.ts';
import { chosenDescription, descriptionFlags, edition } from '../contract.ts';
import { exitCodes } from '../exit-codes.ts';
import { suggestion } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';

const actions = ['diff', 'export'];

/** Lists the editions of the description, tells what changed between two of them, and writes one out. */
export const editions: Command = {
  name: 'editions',
  summary:
    'list the editions; with diff A B what changed between two, and who has to act; with export DATE its description, vectors and types',
  operands: '[diff A B | export DATE]',
  flags: [
    { name: 'json', summary: 'as JSON' },
    { name: 'out', value: 'DIR', summary: 'export: the folder, which is made where it is not there' },
    ...descriptionFlags,
  ],
  run: async (given, around) => {
    const { stdout } = around;
    const [action, from, to, ...more] = given.operands;
    if (action !== undefined && !actions.includes(action))
      throw new UsageError(`editions has no action ${action}.`, suggestion(action, actions));
    const out = last(given, 'out');
    if (out !== undefined && action !== 'export')
      throw new UsageError(
        'Only editions export takes --out.',
        'As in: editions export 2022-12-23 --out DIR',
      );
    if (action === 'export') {
      if (from === undefined || to !== undefined || out === undefined)
        throw new UsageError(
          'editions export takes a date and a folder.',
          'As in: editions export 2022-12-23 --out DIR',
        );
      const described = await chosenDescription(given);
      const { exportEdition } = await import('../export-edition.ts');
      const operation = last(given, 'operation');
      await exportEdition({ described, edition: edition(described, from), operation, out }, around);
      return exitCodes.conformant;
    }
    if (more.length > 0 || (action === 'diff' && (from === undefined || to === undefined)))
      throw new UsageError('editions diff takes two dates.', 'As in: editions diff 2020-12-21 2022-12-21');
    const described = await chosenDescription(given);
    const operation = last(given, 'operation');
    const asJson = given.flags.has('json');
    if (action === undefined) {
      const rows = await Promise.all(
        editionsOf(described).map(async (date) => ({
          edition: date,
          title: described.overlays.find(({ info }) => info.version === date)?.info.title ?? '',
          clauses: (await contractAt(described, date, operation)).clauses.length,
          newest: date === newestEdition(described),
        })),
      );
      stdout.write(
        asJson
          ? `${JSON.stringify(rows, null, 2)}\n`
          : rows
              .map(
                (row) =>
                  `${row.edition}  ${String(row.clauses).padStart(3)} clauses  ${row.title}${row.newest ? ' (newest, the default)' : ''}\n`,
              )
              .join(''),
      );
      return exitCodes.conformant;
    }
    const before = edition(described, from);
    const after = edition(described, to);
    const found = changes(
      await contractAt(described, before, operation),
      await contractAt(described, after, operation),
    );
    const sum = together(found.map(({ act }) => act));
    stdout.write(
      asJson
        ? `${JSON.stringify({ from: before, to: after, ...sum, changes: found }, null, 2)}\n`
        : [
            `${before} to ${after}: ${sum.compatibility}; ${whoActs(sum)}`,
            counted(found.length, 'clause differs', 'clauses differ'),
            '',
            ...found.flatMap(told),
          ].join('\n'),
    );
    return exitCodes.conformant;
  },
};

function told({ id, change, before, after, differs, act }: Change): readonly string[] {
  const text = (clause: Change['before']): string =>
    clause === undefined ? '-' : `${clause.level}, ${clause.authority}: ${clause.statement}`;
  return [
    `${id}  ${change}${differs.length > 0 ? ` (${differs.join(', ')})` : ''}`,
    `  before  ${text(before)}`,
    `  after   ${text(after)}`,
    `  act     ${act.compatibility}; ${whoActs(act)}: ${act.because}`,
    '',
  ];
}
