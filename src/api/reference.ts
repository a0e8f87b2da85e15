import type { StateName } from '../generated/types.ts';
import { statePath } from '../reference/states.ts';
import { startReference, type Reference } from '../reference/start.ts';
import { chosenContract, type Chosen } from './chosen.ts';

/** How the reference server is started. */
export interface ReferenceOptions extends Chosen {
  /** A free one unless told. */
  readonly port?: number;
  /** Ids of faults: what is wrong with the server, as `serve --fault` takes them. */
  readonly faults?: readonly string[];
  /** Ids of variants: freedoms that a correct server has, as `serve --variant` takes them. */
  readonly variants?: readonly string[];
}

/** What a provider state can be told. */
export interface StateParameters {
  /** How often the state's error is given; always unless told. */
  readonly times?: number;
  /** The length of the token that is issued, in characters. */
  readonly tokenLength?: number;
}

/** The reference server on the loopback, in a thread of its own. */
export interface ReferenceServer extends Reference {
  /** Pact's provider-state callback. */
  readonly stateUrl: string;
  /**
   * Sets a provider state up.
   *
   * @returns the connection token whose requests meet it
   * @throws {RangeError} for a state or a parameter that the server does not know
   */
  readonly state: (name: StateName, parameters?: StateParameters) => Promise<string>;
  /** Takes a state down: its tokens are unknown from then on. */
  readonly tearDown: (name: StateName) => Promise<void>;
}

/**
 * Starts the reference server, which keeps every clause of the description.
 *
 * @throws {RangeError} for an edition, a fault or a variant that does not exist
 */
export async function startServer({
  port = 0,
  faults = [],
  variants = [],
  ...chosen
}: ReferenceOptions = {}): Promise<ReferenceServer> {
  const contract = await chosenContract(chosen);
  const deviations = [...faults, ...variants];
  if (deviations.length > 0) {
    const known = (await import('../reference/deviations.ts')).deviations;
    const unknown = deviations.find((id) => !known.has(id));
    if (unknown !== undefined)
      throw new RangeError(
        `There is no fault or variant ${unknown}; reports/kill-matrix.md of the package lists them.`,
      );
  }
  const reference = await startReference({ contract, deviations, port });
  const stateUrl = `${reference.url}${statePath}`;
  const change = async (action: 'setup' | 'teardown', state: string, params: StateParameters) => {
    const answer = await fetch(stateUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ state, params, action }),
    });
    const told = (await answer.json()) as { connectionToken?: string; message?: string };
    if (!answer.ok) throw new RangeError(told.message ?? `The state was answered with ${answer.status}.`);
    return told;
  };
  return {
    ...reference,
    stateUrl,
    state: async (name, parameters = {}) => (await change('setup', name, parameters)).connectionToken ?? '',
    tearDown: async (name) => {
      await change('teardown', name, {});
    },
  };
}
