import type { Contract } from '../contract/contract.ts';
import type { JsonObject } from '../contract/document.ts';
import { keeps } from '../contract/validator.ts';
import { digest } from './digest.ts';
import { errorWith } from './error-with.ts';
import { requestHeader, type ServerRequest, type ServerResponse } from './message.ts';
import { Refusal } from './refusal.ts';
import type { Steps } from './steps.ts';
import type { Connection, Event, World } from './world.ts';

/** Answers one request by the steps; the world remembers what was served. */
export async function respond(steps: Steps, request: ServerRequest, world: World): Promise<ServerResponse> {
  const response = await judged(steps, request, world);
  const headers = [...response.headers, ...steps.shared(response, request, world.contract)];
  return steps.send({ ...response, headers }, request, world);
}

async function judged(steps: Steps, request: ServerRequest, world: World): Promise<ServerResponse> {
  const { contract } = world;
  const path = request.target.split('?')[0] ?? '';
  if (!steps.routes(path, contract, request.target.slice(path.length))) return steps.notServed(404);
  const preflight = request.method === 'OPTIONS' ? steps.preflight(request, contract) : undefined;
  if (preflight !== undefined) return preflight;
  if (!steps.allows(request.method, contract)) return steps.notServed(405);
  try {
    return await served(steps, request, world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      status: steps.status(error.error, contract),
      headers: steps.errorHeaders(error.error, contract),
      body: steps.errorBody(error.error, error.message, request, contract),
    };
  }
}

async function served(steps: Steps, request: ServerRequest, world: World): Promise<ServerResponse> {
  const { contract } = world;
  const credential = steps.credential(request, world);
  const authenticated = steps.credentialFirst() ? connection(steps, credential, world) : undefined;
  if (!steps.reads(requestHeader(request, 'content-type')[0], contract))
    throw new Refusal(errorWith(contract, 415), 'The media type of the request is not served.');
  if (!steps.produces(requestHeader(request, 'accept')[0], contract))
    throw new Refusal(errorWith(contract, 406), 'No answer of that media type can be given.');
  const body = readBody(steps, request, contract);
  check(steps, body, contract);
  const known = authenticated ?? connection(steps, credential, world);
  const error = steps.stateError(known, body, world);
  if (error !== undefined)
    throw new Refusal(error, 'The state of the connection does not allow this request.');
  const event = await happen(steps, credential ?? '', body, request, world);
  return steps.success(event, steps.stamp(event.time), contract);
}

function connection(steps: Steps, credential: string | undefined, world: World): Connection {
  const { contract } = world;
  if (contract.credential === undefined) return { state: { name: 'open' } };
  if (credential === undefined)
    throw new Refusal(steps.denied('missing', contract), 'The credential is missing.');
  if (!steps.fits(credential, contract))
    throw new Refusal(steps.denied('too long', contract), 'The credential is too long.');
  const known = steps.knows(credential, world);
  if (known === undefined)
    throw new Refusal(steps.denied('unknown', contract), 'The credential is not known.');
  return known;
}

function readBody(steps: Steps, request: ServerRequest, contract: Contract): JsonObject {
  const text = steps.decode(request.body, contract, requestHeader(request, 'content-type')[0]);
  const value = text === undefined ? undefined : steps.parse(text, contract);
  const body = value === undefined ? undefined : steps.object(value, contract);
  if (body === undefined) throw new Refusal(steps.unreadable(contract), 'The body cannot be read.');
  return body;
}

function check(steps: Steps, body: JsonObject, contract: Contract): void {
  const invalid = (why: string, text: string): Refusal => new Refusal(steps.invalid(contract, why), text);
  for (const member of contract.members) {
    const { name, schema } = member;
    const value = steps.member(body, name);
    if (steps.missing(value, member, body)) throw invalid('missing', `${name} is missing.`);
    if (value === undefined) continue;
    if (!steps.typed(value, schema))
      throw new Refusal(steps.unreadable(contract), `${name} has another type.`);
    if (typeof value === 'string') {
      const length = steps.length(value);
      if (length < steps.minimum(schema)) throw invalid('too short', `${name} is too short.`);
      if (length > steps.maximum(schema)) throw invalid('too long', `${name} is too long.`);
      if (schema.enum !== undefined && !steps.lists(schema.enum, value, contract))
        throw invalid('unlisted', `${name} is not supported.`);
    }
    if (!steps.matches(value, schema)) throw invalid('no match', `${name} is not valid.`);
  }
  for (const condition of contract.conditions) {
    if (!keeps(condition.when, body)) continue;
    if (!steps.meets(body, condition)) throw invalid('condition', 'A member is missing.');
    for (const [name, schema] of Object.entries(condition.then.properties ?? {})) {
      const value = steps.member(body, name);
      if (typeof value === 'string' && !steps.holds(value, schema))
        throw invalid('content', `${name} does not hold what it has to.`);
    }
  }
}

async function happen(
  steps: Steps,
  credential: string,
  body: JsonObject,
  request: ServerRequest,
  world: World,
): Promise<Event> {
  const { contract } = world;
  const name = contract.idempotencyToken;
  const token = name === undefined ? undefined : steps.token(steps.member(body, name));
  const payload = JSON.stringify(contract.members.map((member) => steps.member(body, member.name) ?? null));
  // Every event is remembered, and some payloads are long.
  const print = digest(payload);
  const make = (): Event => ({ id: steps.identify(world, token), time: steps.time(world), payload: print });
  if (token === undefined) return make();
  const event = await steps.claim(steps.key(credential, token, request), payload, make, world);
  const conflict = event.payload === print ? undefined : steps.conflict(event, payload, contract);
  if (conflict === 'refused')
    throw new Refusal(steps.invalid(contract, 'reused'), 'The token was used for another request.');
  return conflict === 'afresh' ? make() : event;
}
