import { everyRefusal } from '../judging/rule.ts';
import { isIdle, type Pair } from './select.ts';

/** A part of a run: the `index`-th of `of`, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Which pairs a shard carries out, and which it judges. */
export interface Part {
  readonly sends: (pair: Pair) => boolean;
  readonly judges: (pair: Pair) => boolean;
}

/** All of a run. */
export const whole: Part = { sends: () => true, judges: () => true };

/** Whether a rule looks at every answer of a run, whoever brought it about. */
export function isSurvey(pair: Pair): boolean {
  return isIdle(pair) && pair.rule.judges !== everyRefusal;
}

/**
 * The part of a shard. Clauses whose cases are planned are dealt out in turn, in the order of the
 * description, so that all cases, sequences and refusals of a clause are in one shard; a rule that looks
 * at every answer looks in each shard at those of the shard. The same description, rules and selection
 * give the same parts on every machine.
 *
 * @param sending the pairs whose cases the whole run carries out
 */
export function partOf({ index, of }: Shard, sending: readonly Pair[]): Part {
  const planned = [...new Set(sending.filter((pair) => !isIdle(pair)).map(({ clause }) => clause.id))];
  const own = new Set(planned.filter((_, at) => at % of === index - 1));
  return {
    sends: ({ clause }) => own.has(clause.id),
    // The first shard says why a clause that nothing is carried out for was not judged.
    judges: (pair) =>
      own.has(pair.clause.id) || isSurvey(pair) || (index === 1 && !planned.includes(pair.clause.id)),
  };
}
