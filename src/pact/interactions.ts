import { createHash } from 'node:crypto';
import { responseFor, type Contract, type State } from '../contract/contract.ts';
import type { JsonObject } from '../contract/document.ts';
import { kebab } from '../contract/names.ts';
import { keeps } from '../contract/validator.ts';
import { errorOf, successOf } from './answers.ts';
import { chooser, smallestBodies, withEveryMember, type LegalBody } from './bodies.ts';
import { rule, type Habits, type Interaction } from './interaction.ts';

/** A name in the state callback's answer, as the design of the provider states has it. */
export const injected = 'connectionToken';

/**
 * What a consumer of the operation relies on: that each kind of request is served, with the required members
 * and with all of them, and that each error which can be brought about is understood. Not here: what no
 * client sends, such as broken JSON, and what takes several requests, such as a retry.
 */
export function interactions(contract: Contract, habits: Habits = {}): readonly Interaction[] {
  const bodies = smallestBodies(contract);
  return [
    ...bodies.flatMap((one) => served(one, contract, habits)),
    ...refused(bodies, contract, habits),
    ...contract.states.flatMap((state) => inState(state, bodies, contract, habits)),
  ];
}

function served(legal: LegalBody, contract: Contract, habits: Habits): readonly Interaction[] {
  const { operation, idempotencyToken: token } = contract;
  const description = `${operation}: ${legal.name}`;
  const response = { ...successOf(contract), error: undefined };
  const small = interaction({ description, ...legal, habits, contract, response, state: quiet(contract) });
  const every = withEveryMember(legal.body, contract);
  const full = interaction({
    description: `${description}, every member`,
    level: legal.level,
    body: every,
    given: true,
    habits,
    contract,
    response,
    state: quiet(contract),
  });
  const grown = Object.keys(every).length > Object.keys(legal.body).length;
  return grown || token !== undefined ? [small, full] : [small];
}

/** The refusal of a value that is not listed: the one error that a client can bring about without a state. */
function refused(bodies: readonly LegalBody[], contract: Contract, habits: Habits): readonly Interaction[] {
  const choice = chooser(contract);
  const [base] = bodies;
  if (choice === undefined || base === undefined) return [];
  const { member, clause } = choice;
  const listed = (clause.parameters.unlisted ?? []) as readonly string[];
  const value = habits.unlisted ?? listed[0];
  const [error] = clause.refusedWith;
  if (value === undefined || error === undefined) return [];
  const response = responseFor(contract, error);
  if (response === undefined) return [];
  return [
    interaction({
      description: `${contract.operation}: ${error}, for a value of ${member.name} that is not listed`,
      level: clause.level,
      body: { ...base.body, [member.name]: value },
      given: true,
      habits,
      contract,
      response: { ...errorOf(error, response, contract, habits), error },
      state: quiet(contract),
    }),
  ];
}

function inState(
  state: State,
  bodies: readonly LegalBody[],
  contract: Contract,
  habits: Habits,
): readonly Interaction[] {
  const { error, condition } = state;
  const response = error === undefined ? undefined : responseFor(contract, error);
  if (error === undefined || response === undefined) return [];
  const when = contract.conditions.find(({ name }) => name === condition)?.when;
  const legal = bodies.find(({ body }) => when === undefined || keeps(when, body));
  if (legal === undefined) return [];
  return [
    interaction({
      description: `${contract.operation}: ${error}, in the state "${state.name}"`,
      level: response.level,
      body: legal.body,
      habits,
      contract,
      response: { ...errorOf(error, response, contract, habits), error },
      state,
    }),
  ];
}

/** The state in which requests are served. */
function quiet({ states }: Contract): State | undefined {
  return states.find(({ error }) => error === undefined);
}

interface Parts {
  readonly description: string;
  readonly level: Interaction['level'];
  readonly body: JsonObject;
  /** Whether the idempotency token is the caller's; a client makes one of its own where it is not. */
  readonly given?: boolean;
  readonly habits: Habits;
  readonly contract: Contract;
  readonly response: Interaction['response'] & { readonly error: string | undefined };
  readonly state: State | undefined;
}

function interaction(parts: Parts): Interaction {
  const { description, level, body, given = false, habits, contract, state } = parts;
  const { method, path, credential, headers, mediaTypes, idempotencyToken: token } = contract;
  const { error, ...response } = parts.response;
  const full = token === undefined ? body : { ...body, [token]: exampleToken(description) };
  const { [token ?? '']: _, ...asked } = full;
  return {
    description,
    level,
    ...(state === undefined ? {} : { state: state.name }),
    ...(credential === undefined
      ? {}
      : {
          credential: {
            header: credential.header,
            name: credential.name ?? credential.header,
            example: kebab(state?.name ?? 'credential'),
          },
        }),
    input: given ? full : asked,
    request: {
      method,
      path,
      mediaType: habits.mediaType ?? mediaTypes[0] ?? 'application/json',
      headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      body: full,
      rules: token === undefined || given ? {} : { body: { [`$.${token}`]: rule({ match: 'type' }) } },
    },
    response,
    ...(error === undefined ? {} : { error }),
  };
}

/** A text in the form of a UUID, the same for the same words: each interaction is an event of its own. */
function exampleToken(words: string): string {
  const digits = createHash('sha256').update(words).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ];
  return [...parts, digits.slice(20, 32)].join('-');
}
