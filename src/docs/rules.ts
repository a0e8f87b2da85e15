import { everyClause } from '../editions/every-clause.ts';
import { everyRefusal, isJudgedBy } from '../judging/rule.ts';
import { anchor, link } from './anchors.ts';
import type { Known } from './documented.ts';
import { joined, markup, type Html } from '../markup/html.ts';
import { table } from './table.ts';

/** Every rule, with the clauses that it judges. */
export function rulesSection({ contracts, rules }: Known): Html {
  const clauses = everyClause(contracts).filter(({ excluded }) => excluded === undefined);
  return table(
    'Each rule, and the clauses that it judges',
    ['Rule', 'What has to hold', 'Profile', 'Judges'],
    rules.map((rule) => {
      const own = clauses.filter((clause) => isJudgedBy(clause, rule));
      return [
        markup`<code id="${anchor('rule', rule.id)}">${rule.id}</code>`,
        markup`${rule.summary}${rule.needsSecond === true ? ' Needs a second credential.' : undefined}`,
        rule.profile,
        own.length === 0
          ? 'no clause of this operation'
          : rule.judges === everyRefusal
            ? `each of the ${own.length} clauses whose breach is refused`
            : joined(
                own.map(({ id }) => link('clause', id)),
                ', ',
              ),
      ];
    }),
  );
}
