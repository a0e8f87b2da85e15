import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import type { Contract } from '../contract/contract.ts';
import type { Case } from '../judging/case.ts';
import { asClientsSend } from '../judging/client-headers.ts';
import type { Request } from '../judging/request.ts';
import type { Bench } from '../judging/rule.ts';
import type { Carried, Courier } from './carry-out.ts';
import { carryOutAll, type Planned } from './coverage.ts';
import { key, type Pair } from './select.ts';
import type { Sender } from './sender.ts';

/** A property of a pair, its values made beforehand. */
export interface Property {
  readonly pair: Pair;
  readonly arbitrary: fc.Arbitrary<Case>;
  readonly seed: number;
  readonly runs: number;
  readonly bench: Bench;
}

/** A value that failed: where it stands in its property's sequence. */
export interface Origin {
  readonly property: Property;
  readonly path: string;
}

/** The properties of the selected pairs, the budget shared out evenly; each seed comes from the name of its pair. */
export function properties(
  pairs: readonly Pair[],
  bench: Bench,
  seed: number,
  budget: number,
): readonly Property[] {
  const found = pairs.flatMap((pair) => {
    const arbitrary = pair.rule.property?.(pair.clause, bench);
    return arbitrary === undefined ? [] : [{ pair, arbitrary: sometimesOfAClient(arbitrary, bench) }];
  });
  const runs = Math.floor(budget / Math.max(1, found.length));
  if (runs === 0) return [];
  return found.map(({ pair, arbitrary }) => ({
    pair,
    arbitrary,
    runs,
    bench,
    seed: seedOf(key(pair), seed),
  }));
}

const sampled = new WeakMap<Bench, Map<string, readonly Case[]>>();

/** The values of a property; made once for each bench. */
function valuesOf({ pair, arbitrary, seed, runs, bench }: Property): readonly Case[] {
  const known = sampled.get(bench) ?? new Map<string, readonly Case[]>();
  sampled.set(bench, known);
  const at = `${key(pair)} ${seed} ${runs}`;
  const values = known.get(at) ?? fc.sample(arbitrary, { seed, numRuns: runs });
  known.set(at, values);
  return values;
}

/** Half of what has to be refused comes with the header fields of a client, which change nothing. */
function sometimesOfAClient(arbitrary: fc.Arbitrary<Case>, { contract, origin }: Bench): fc.Arbitrary<Case> {
  const dressed = (request: Request): Request => asClientsSend(request, contract, origin);
  return fc.tuple(arbitrary, fc.boolean()).map(([one, ofAClient]) =>
    !ofAClient || one.expect !== 'refused'
      ? one
      : {
          ...one,
          label: `${one.label}, with the headers of a client`,
          steps: one.steps.map((step) => ({ ...step, requests: step.requests.map(dressed) })),
          ...(one.twin === undefined ? {} : { twin: dressed(one.twin) }),
        },
  );
}

function seedOf(name: string, seed: number): number {
  return createHash('sha256').update(`${seed} ${name}`).digest().readInt32BE(0);
}

/** Sends the values of all properties in batches, and says where each one came from. */
export async function fuzz(
  all: readonly Property[],
  courier: Courier,
  sender: Sender,
  width: number,
  contract: Contract,
): Promise<readonly (Carried & { readonly origin: Origin })[]> {
  const planned = all.flatMap((property) =>
    valuesOf(property).map((one, index): Planned & { origin: Origin } => ({
      pair: property.pair,
      case: one,
      origin: { property, path: String(index) },
    })),
  );
  const carried = await carryOutAll(planned, courier, sender, width, contract);
  return carried.map((one, index) => ({ ...one, origin: (planned[index] as { origin: Origin }).origin }));
}

/**
 * The smallest failing case that fast-check finds from a failing value, with few requests.
 *
 * @param fails sends a case and says whether it shows the defect
 */
export async function shrinkRandom(
  { property, path }: Origin,
  fails: (one: Case) => Promise<boolean>,
  most: number,
): Promise<{ readonly case: Case; readonly path: string } | undefined> {
  let left = most;
  const result = await fc.check(
    fc.asyncProperty(property.arbitrary, async (one) => {
      if (left <= 0) return true;
      left -= 1;
      return !(await fails(one));
    }),
    { seed: property.seed, path, numRuns: 1 },
  );
  const [one] = result.counterexample ?? [];
  return one === undefined ? undefined : { case: one, path: result.counterexamplePath ?? path };
}
