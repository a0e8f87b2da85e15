import type { Contract } from '../contract/contract.ts';
import type { Bench } from '../judging/rule.ts';
import { createBench } from '../run/bench.ts';

/** Makes a bench once for all trials in which the target accepts the same examples: planning takes a tenth of a trial. */
export function keptBenches(): typeof createBench {
  const known = new WeakMap<Contract, Map<string, Bench>>();
  return (contract, working, quick, credentials, origin, recorded) => {
    const ofContract = known.get(contract) ?? new Map<string, Bench>();
    known.set(contract, ofContract);
    const names = working.map(({ name }) => name);
    const at = JSON.stringify([names, quick, credentials, origin, recorded !== undefined]);
    const bench = ofContract.get(at) ?? createBench(contract, working, quick, credentials, origin, recorded);
    ofContract.set(at, bench);
    return bench;
  };
}
