import type { Clause } from '../../contract/clause.ts';
import { isJudgedBy } from '../../judging/rule.ts';
import { rules } from '../../rules/index.ts';
import type { Command } from '../command.ts';
import { chosenContract, contractFlags } from '../contract.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';

/** Lists what a target is held to. */
export const list: Command = {
  name: 'list',
  summary: 'list the clauses and their rules, with level, authority and profile',
  flags: [
    { name: 'json', summary: 'as JSON' },
    { name: 'ledger', summary: 'each clause with what tests it, or why nothing does' },
    ...contractFlags,
  ],
  run: async (given, { stdout }) => {
    if (given.operands.length > 0)
      throw new UsageError('list takes no operand.', 'explain <id> shows one clause or rule.');
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
            ? own.join(', ')
            : `excluded: ${excluded}`
          : own.join(', ');
      return `${id.padEnd(width)}  ${level.padEnd(6)}  ${authority.padEnd(8)}  ${profile.padEnd(6)}  ${what}`;
    });
    const tested = rows.filter(({ rules: own }) => own.length > 0).length;
    stdout.write(
      [
        ...lines,
        '',
        `${rows.length} clauses, ${tested} tested by ${rules.length} rules, ${rows.length - tested} excluded with a reason`,
        '',
      ].join('\n'),
    );
    return exitCodes.conformant;
  },
};

function row(clause: Clause) {
  const own = clause.excluded === undefined ? rules.filter((rule) => isJudgedBy(clause, rule)) : [];
  const { id, level, authority, sources, statement, pointer, excluded } = clause;
  const profile =
    own.some((rule) => rule.profile === 'core') && clause.state === undefined
      ? 'core'
      : (own.find((rule) => rule.profile !== 'core')?.profile ?? (own.length === 0 ? '-' : 'states'));
  const reason = excluded ?? (own.length === 0 ? 'no rule judges this kind of clause' : undefined);
  return {
    id,
    level,
    authority,
    profile,
    sources,
    statement,
    pointer,
    rules: own.map((rule) => rule.id),
    ...(reason === undefined ? {} : { excluded: reason }),
  };
}
