import type { Case } from '../judging/case.ts';
import type { Bench } from '../judging/rule.ts';
import type { Carried, Courier } from './carry-out.ts';
import type { Pair } from './select.ts';
import type { Sender } from './sender.ts';

export interface Planned {
  readonly pair: Pair;
  readonly case: Case;
}

/** All deterministic cases of the selected pairs, in the order of the pairs. */
export function planCases(pairs: readonly Pair[], bench: Bench): readonly Planned[] {
  return pairs.flatMap((pair) => {
    const cases = pair.rule.plan?.(pair.clause, bench) ?? [];
    return (bench.quick ? cases.slice(0, pair.rule.quick ?? 1) : cases).map((one) => ({ pair, case: one }));
  });
}

/** Runs tasks through a bounded pool; the results stand in the order of the tasks. */
export async function pooled<T, R>(
  tasks: readonly T[],
  width: number,
  work: (task: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Array<R>(tasks.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < tasks.length; index = next++)
      results[index] = await work(tasks[index] as T);
  };
  await Promise.all(Array.from({ length: Math.min(width, tasks.length) }, worker));
  return results;
}

const batchSize = 48;

/**
 * Carries planned cases out in batches. After each batch the target has to accept its base request: a
 * batch in which it went out of order is sent once more, and counts for nothing when it does so again.
 */
export async function carryOutAll(
  planned: readonly Planned[],
  courier: Courier,
  sender: Sender,
  width: number,
): Promise<readonly Carried[]> {
  const results: Carried[] = [];
  for (let at = 0; at < planned.length; at += batchSize) {
    const batch = planned.slice(at, at + batchSize);
    const carry = (): Promise<readonly Carried[]> =>
      pooled(batch, width, (one) => courier.carryOut(one.pair, one.case));
    let carried = await carry();
    if (carried.some(suspicious) && !sender.signal.aborted && !(await sender.healthy())) {
      courier.forget();
      carried = (await recovers(sender)) ? await carry() : carried;
      if (!(await sender.healthy())) {
        const reason = sender.lost() ?? 'the target stopped accepting the request that it accepted before';
        carried = batch.map((one) => ({ ...one, unproven: { verdict: 'inconclusive', reason } }));
      }
    }
    results.push(...carried);
  }
  return results;
}

/** Whether the case came out other than a server in order would have it. */
function suspicious({ case: { expect }, run, unproven }: Carried): boolean {
  if (unproven !== undefined || run === undefined) return true;
  const status = run.last.response?.status ?? 0;
  return expect === 'accepted' ? status >= 300 || status === 0 : status >= 500 || status === 0;
}

async function recovers(sender: Sender): Promise<boolean> {
  return sender.lost() === undefined && (await sender.healthy());
}
