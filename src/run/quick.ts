import type { Planned } from './coverage.ts';

/**
 * The cases that `--budget quick` sends, by what each rule says of its own: for each of its texts one
 * case whose label has it, the clauses taking turns, and the first case of each clause that has none by
 * then. The planned cases have to be those of every pair, selected or not: a replay of one finding then
 * sends what the whole run sent.
 */
export function quickCases(planned: readonly Planned[]): readonly Planned[] {
  const byRule = new Map<Planned['pair']['rule'], Planned[]>();
  for (const one of planned) {
    if (one.case.further === true) continue;
    const own = byRule.get(one.pair.rule);
    if (own === undefined) byRule.set(one.pair.rule, [one]);
    else own.push(one);
  }
  const chosen = new Set([...byRule].flatMap(([{ quick }, own]) => chosenOf(own, quick)));
  return planned.filter((one) => chosen.has(one));
}

function chosenOf(own: readonly Planned[], quick: Planned['pair']['rule']['quick']): readonly Planned[] {
  if (quick === 'all') return own;
  if (quick?.length === 0) return [];
  const chosen: Planned[] = [];
  const turns = ({ pair }: Planned): number =>
    chosen.filter((other) => other.pair.clause === pair.clause).length;
  for (const text of quick ?? []) {
    const [next] = own
      .filter(({ case: { label } }) => label.includes(text))
      .sort((one, other) => turns(one) - turns(other));
    if (next !== undefined) chosen.push(next);
  }
  for (const one of own) if (turns(one) === 0) chosen.push(one);
  return chosen;
}
