import type { Contract } from '../contract/contract.ts';
import type { Case } from '../judging/case.ts';
import type { Exchange } from '../judging/exchange.ts';
import type { Carried, Courier } from './carry-out.ts';
import { shrinkRandom, type Origin } from './fuzz.ts';
import type { Result } from './judge.ts';
import type { Sized } from '../judging/lengths.ts';
import { key, type Pair } from './select.ts';
import type { Sender } from './sender.ts';
import { atSize, smallestSize } from './shrink.ts';

/** A smaller request that shows the same defect, and where a random one came from. */
export interface Smallest {
  readonly label: string;
  readonly exchange: Exchange;
  readonly diagnosis?: string;
  readonly seed?: number;
  readonly path?: string;
}

/** Requests at the most to make a failing one smaller. */
export const shrinkLimit = 40;

interface Run {
  readonly contract: Contract;
  readonly carried: readonly Carried[];
  readonly random: readonly (Carried & { readonly origin: Origin })[];
  readonly courier: Courier;
  readonly sender: Sender;
}

/** For each pair with a finding whose case can be made smaller: the smallest request that shows it, by `rule@clause`. */
export async function makeSmaller(
  results: readonly Result[],
  run: Run,
): Promise<ReadonlyMap<string, Smallest>> {
  const found = new Map<string, Smallest>();
  for (const { pair, defects } of results) {
    if (run.sender.signal.aborted || run.sender.lost() !== undefined) break;
    if (defects.length === 0) continue;
    const guilty = new Set(defects.flatMap(({ exchanges }) => exchanges));
    const own = run.carried.filter((one) => key(one.pair) === key(pair) && one.run !== undefined);
    const failing = own.filter((one) => one.run !== undefined && guilty.has(one.run.last));
    // Another form of the same size that is served.
    const elsewhere = own.some((one) => one.case.scale !== undefined && !failing.includes(one));
    const smaller = failing.length === 0 ? undefined : await smallestOf(pair, failing, elsewhere, run);
    if (smaller !== undefined) found.set(key(pair), smaller);
  }
  return found;
}

async function smallestOf(
  pair: Pair,
  failing: readonly Carried[],
  elsewhere: boolean,
  { contract, random, courier }: Run,
): Promise<Smallest | undefined> {
  const tried = new Map<Case, Exchange>();
  const fails = async (one: Case): Promise<boolean> => {
    const again = await courier.carryOut(pair, one);
    if (again.run === undefined) return false;
    tried.set(one, again.run.last);
    const evidence = {
      contract,
      cases: [again.run],
      run: again.run.exchanges,
      refusals: [again.run],
      scripts: [],
      connections: [],
    };
    return pair.rule.judge(pair.clause, evidence).length > 0;
  };
  const scaled = failing.find((one) => one.case.scale !== undefined)?.case;
  if (scaled?.scale !== undefined) {
    const { scale } = scaled;
    const size = await smallestSize(scale, (at) => fails(atSize(scaled, scale, at)), shrinkLimit);
    const label = scale.label(size);
    const sent = [...tried].find(([one]) => one.label === label)?.[1];
    const inForm = elsewhere || !isPlain(scaled);
    const diagnosis = `the limit is ${size - 1}${inForm ? ` in this form${elsewhere ? ', which others are not held to' : ''}` : ''}`;
    return sent && { label, exchange: sent, diagnosis };
  }
  const origin = random.find((one) => failing.includes(one))?.origin;
  const smaller = origin && (await shrinkRandom(origin, fails, shrinkLimit));
  const sent = smaller && tried.get(smaller.case);
  return (
    smaller &&
    sent && { label: smaller.case.label, exchange: sent, seed: origin.property.seed, path: smaller.path }
  );
}

/** Whether a text of the case is the same in every way of counting, so that its limit is that of all. */
function isPlain({ note }: Case): boolean {
  const { text } = (note ?? {}) as Partial<Sized>;
  return text === undefined || (!text.json.includes('\\') && /^[ -~]*$/.test(text.value));
}
