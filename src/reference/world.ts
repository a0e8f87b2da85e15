import type { Contract, State } from '../contract/contract.ts';

/** What a served request brought about; its replays get the same. */
export interface Event {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** A digest of the members of the request. */
  readonly payload: string;
}

/** What a connection token stands for. */
export interface Connection {
  readonly state: State;
  /** How often the state's error is still given; undefined for always. */
  times?: number;
}

/** All that the reference server remembers, in memory. */
export interface World {
  readonly contract: Contract;
  readonly connections: Map<string, Connection>;
  readonly events: Map<string, Event>;
  readonly clock: () => number;
  /** A number that grows by one with each call. */
  readonly next: () => number;
}

/** A new world in which the given tokens are known. */
export function createWorld(
  contract: Contract,
  tokens: readonly string[],
  clock: () => number = Date.now,
): World {
  let count = 0;
  const state: State = { name: 'connected' };
  return {
    contract,
    connections: new Map(tokens.map((token) => [token, { state }])),
    events: new Map(),
    clock,
    next: () => (count += 1),
  };
}
