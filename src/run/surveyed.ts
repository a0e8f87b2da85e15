import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../judging/exchange.ts';
import type { Rule } from '../judging/rule.ts';
import { judgeAll } from './judge.ts';
import type { Outcome } from './run.ts';
import { allPairs, isIdle } from './select.ts';

/** What the rules that plan nothing make of exchanges that nobody planned. */
export function surveyed(
  exchanges: readonly Exchange[],
  contract: Contract,
  rules: readonly Rule[],
): Outcome {
  const pairs = allPairs(contract, rules).filter((pair) => isIdle(pair) && pair.rule.profile === 'core');
  const results = judgeAll(pairs, {
    contract,
    carried: [],
    exchanges,
    scripts: [],
    lacking: () => undefined,
    stateless: () => undefined,
  });
  return {
    contract,
    pairs,
    selected: pairs,
    // Traffic need not have met every answer.
    results: results.filter(({ verdict }) => verdict !== 'unverified'),
    smallest: new Map(),
    exchanges,
    disregarded: () => false,
    issued: {},
    throttled: 0,
    seconds: 0,
    interrupted: false,
    requests: {},
  };
}
