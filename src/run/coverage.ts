import type { Contract } from '../contract/contract.ts';
import type { Case } from '../judging/case.ts';
import { keepsOf } from '../contract/validator.ts';
import { accepted } from '../judging/exchange.ts';
import { allowedRefusals } from '../judging/refusal.ts';
import type { Bench } from '../judging/rule.ts';
import type { Carried, Courier } from './carry-out.ts';
import { key, type Pair } from './select.ts';
import type { Sender } from './sender.ts';

export interface Planned {
  readonly pair: Pair;
  readonly case: Case;
}

const plans = new WeakMap<Bench, Map<string, readonly Case[]>>();

/** All deterministic cases of the pairs, in the order of the pairs; planned once for each bench. */
export function planCases(pairs: readonly Pair[], bench: Bench): readonly Planned[] {
  const known = plans.get(bench) ?? new Map<string, readonly Case[]>();
  plans.set(bench, known);
  return pairs.flatMap((pair) => {
    const cases =
      known.get(key(pair)) ??
      (pair.rule.plan?.(pair.clause, bench) ?? []).filter(
        (one) => one.expect !== 'accepted' || isWithinBounds(one, bench),
      );
    known.set(key(pair), cases);
    return cases.map((one) => ({ pair, case: one }));
  });
}

/**
 * Whether no last request of a case is longer than a member may be: a short bound leaves no room for what a
 * rule adds. Those before it may be refused on purpose.
 */
function isWithinBounds({ steps }: Case, { contract }: Bench): boolean {
  return (steps.at(-1)?.requests ?? []).every(
    ({ members, body }) =>
      body !== undefined ||
      contract.members.every(({ name, schema }) => {
        const json = members.find(([known]) => known === name)?.[1];
        // A JSON text is never shorter than what it stands for.
        if (json === undefined || schema.maxLength === undefined || json.length <= schema.maxLength)
          return true;
        return keepsOf(schema, ['maxLength'], JSON.parse(json));
      }),
  );
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

/** Carries planned cases out in batches, each of them {@link inOrder}. */
export async function carryOutAll(
  planned: readonly Planned[],
  courier: Courier,
  sender: Sender,
  width: number,
  contract: Contract,
): Promise<readonly Carried[]> {
  const results: Carried[] = [];
  for (let at = 0; at < planned.length; at += batchSize) {
    const batch = planned.slice(at, at + batchSize);
    const carry = (): Promise<readonly Carried[]> =>
      pooled(batch, width, (one) => courier.carryOut(one.pair, one.case));
    results.push(...(await inOrder(carry, { sender, courier, contract })));
  }
  return results;
}

interface Surroundings {
  readonly sender: Sender;
  readonly courier: Courier;
  readonly contract: Contract;
}

/**
 * Carries cases out, and after a doubtful answer asks whether the target still accepts its base request.
 * Where it does not, nothing that it answered meanwhile is judged: the cases are sent once more, and
 * prove nothing when it is out of order again.
 */
export async function inOrder(
  carry: () => Promise<readonly Carried[]>,
  { sender, courier, contract }: Surroundings,
  attempts = 2,
): Promise<readonly Carried[]> {
  for (let attempt = 1; ; attempt += 1) {
    const from = sender.exchanges().length;
    const outages = sender.outages();
    const carried = await carry();
    if (sender.signal.aborted || !carried.some((one) => isDoubtful(one, contract))) return carried;
    // Another that was sent beside it may have found the target out of order before it recovered.
    if ((await sender.healthy()) && sender.outages() === outages) return carried;
    sender.disregard(from);
    courier.forget();
    const recovered = attempt < attempts && sender.lost() === undefined && (await sender.healthy());
    if (!recovered) return carried.map((one) => outOfOrder(one, sender));
  }
}

/** A case that proves nothing, because the target was out of order. */
export function outOfOrder({ pair, case: one }: Carried, sender: Sender): Carried {
  const reason = sender.lost() ?? 'the target stopped accepting the request that it accepted before';
  return { pair, case: one, unproven: { verdict: 'inconclusive', reason } };
}

/** Whether an answer is other than those that a server in order gives to the case. */
function isDoubtful({ pair, case: { expect, without }, run }: Carried, contract: Contract): boolean {
  if (without !== undefined) return false;
  if (run === undefined) return true;
  const refusals = allowedRefusals(pair.clause, contract).map(({ status }) => status);
  return run.exchanges.some((exchange) => {
    if (accepted(exchange) || exchange.hungUp === true) return false;
    const status = exchange.response?.status ?? 0;
    return exchange === run.last ? expect === 'accepted' || !refusals.includes(status) : status !== 400;
  });
}
