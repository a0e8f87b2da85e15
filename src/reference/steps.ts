import type { Condition, Contract, Member } from '../contract/contract.ts';
import { isObject, type JsonObject, type Schema } from '../contract/document.ts';
import { keeps, keepsOf } from '../contract/validator.ts';
import { requestHeader, type ServerRequest, type ServerResponse } from './message.ts';
import { correctWire, type WireSteps } from './wire/wire-steps.ts';
import type { Connection, Event, World } from './world.ts';

/**
 * The reference server as a record of named steps. Each does one thing that a server can get wrong; a
 * fault or a variant replaces exactly one.
 */
export interface Steps extends WireSteps {
  /** Whether the path is the operation's. */
  readonly routes: (path: string, contract: Contract, query: string) => boolean;
  readonly allows: (method: string, contract: Contract) => boolean;
  /** The answer to a browser that asks before it sends; undefined where such questions are not known. */
  readonly preflight: (request: ServerRequest, contract: Contract) => ServerResponse | undefined;
  /** What lets a page of another origin read an answer. */
  readonly shared: (
    response: ServerResponse,
    request: ServerRequest,
    contract: Contract,
  ) => ServerResponse['headers'];
  /** Whether a request body of that media type is read. */
  readonly reads: (mediaType: string | undefined, contract: Contract) => boolean;
  /** Whether an Accept header lets an answer be given. */
  readonly produces: (accept: string | undefined, contract: Contract) => boolean;
  /** The credential of the request; undefined where there is none that counts. */
  readonly credential: (request: ServerRequest, world: World) => string | undefined;
  /** The connection of a credential; undefined where nobody issued it. */
  readonly knows: (credential: string, world: World) => Connection | undefined;
  /** Whether the credential is judged before the body. */
  readonly credentialFirst: () => boolean;
  /** The error that the connection's state gives this request. */
  readonly stateError: (
    connection: Connection,
    body: JsonObject | undefined,
    world: World,
  ) => string | undefined;
  /** Whether the credential is not too long. */
  readonly fits: (credential: string, contract: Contract) => boolean;
  /** The text of a body, whatever its media type says of it; undefined where it is not UTF-8. */
  readonly decode: (bytes: Uint8Array, contract: Contract, mediaType?: string) => string | undefined;
  /** The value of a JSON text; undefined where it is none. */
  readonly parse: (text: string, contract: Contract) => unknown;
  /** The object of members; undefined where the value is none. */
  readonly object: (value: unknown, contract: Contract) => JsonObject | undefined;
  /** A member's value; undefined where it is absent, and null counts as absent. */
  readonly member: (body: JsonObject, name: string) => unknown;
  readonly missing: (value: unknown, member: Member, body: JsonObject) => boolean;
  readonly typed: (value: unknown, schema: Schema) => boolean;
  /** The length of a text, in Unicode scalar values. */
  readonly length: (text: string) => number;
  readonly minimum: (schema: Schema) => number;
  readonly maximum: (schema: Schema) => number;
  readonly lists: (values: readonly string[], value: string, contract: Contract) => boolean;
  /** Whether a further constraint on the text is kept. */
  readonly matches: (value: unknown, schema: Schema) => boolean;
  /** Whether a member that a condition requires is there. */
  readonly meets: (body: JsonObject, condition: Condition) => boolean;
  /** Whether a text holds what `contentMediaType` and `contentSchema` say. */
  readonly holds: (text: string, schema: Schema) => boolean;
  /** The idempotency token that counts; undefined for none. */
  readonly token: (value: unknown) => string | undefined;
  /** What an event is remembered under. */
  readonly key: (credential: string, token: string, request: ServerRequest) => string;
  /** The event of a key, made when there is none yet. */
  readonly claim: (key: string, payload: string, make: () => Event, world: World) => Event | Promise<Event>;
  /** What becomes of a token that comes with another payload; undefined lets the replay stand. */
  readonly conflict: (event: Event, payload: string, contract: Contract) => 'afresh' | 'refused' | undefined;
  readonly identify: (world: World, token: string | undefined) => string;
  readonly time: (world: World) => number;
  readonly stamp: (time: number) => string;
  readonly success: (event: Event, stamp: string, contract: Contract) => ServerResponse;
  /** The status of a named error. */
  readonly status: (error: string, contract: Contract) => number;
  /** The error of a body that cannot be read, or a member of the wrong type. */
  readonly unreadable: (contract: Contract) => string;
  /** The error of a constraint that is not kept. */
  readonly invalid: (contract: Contract, why: string) => string;
  /** The error of a credential that is missing, empty or too long, or that nobody knows. */
  readonly denied: (why: 'missing' | 'too long' | 'unknown', contract: Contract) => string;
  readonly errorHeaders: (error: string, contract: Contract) => ServerResponse['headers'];
  readonly errorBody: (error: string, text: string, request: ServerRequest, contract: Contract) => string;
  /** An answer of HTTP itself: another path or method. */
  readonly notServed: (status: number) => ServerResponse;
  /** The last look at an answer before it leaves. */
  readonly send: (
    response: ServerResponse,
    request: ServerRequest,
    world: World,
  ) => ServerResponse | Promise<ServerResponse>;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const json = ['Content-Type', 'application/json'] as const;

function attempt<T>(work: () => T, expected: new (...all: never[]) => Error): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof expected) return undefined;
    throw error;
  }
}

/** The error of the operation with that status that stands first, or last. */
function named(contract: Contract, statuses: readonly number[], last = false): string {
  const found = contract.responses.find(
    ({ status, errors }) => statuses.includes(status) && errors.length > 0,
  );
  return (last ? found?.errors.at(-1) : found?.errors[0]) ?? String(statuses[0]);
}

/** Correct in everything that the description says. */
export const correct: Steps = {
  ...correctWire,
  routes: (path, contract) => path === contract.path,
  allows: (method, contract) => method === contract.method,
  preflight: (request, { method }) =>
    requestHeader(request, 'origin').length === 0
      ? undefined
      : {
          status: 200,
          headers: [
            ['Access-Control-Allow-Methods', method],
            [
              'Access-Control-Allow-Headers',
              requestHeader(request, 'access-control-request-headers').join(', '),
            ],
          ],
          body: '',
        },
  shared: (_, request, { errorType }) =>
    requestHeader(request, 'origin').length === 0
      ? []
      : [
          ['Access-Control-Allow-Origin', '*'],
          ...(errorType === undefined ? [] : [['Access-Control-Expose-Headers', errorType.header] as const]),
        ],
  reads: (mediaType, contract) =>
    mediaType !== undefined &&
    contract.mediaTypes.includes(mediaType.split(';')[0]?.trim().toLowerCase() ?? ''),
  produces: () => true,
  credential: (request, { contract }) => {
    const values = requestHeader(request, contract.credential?.header ?? '');
    return values.length === 1 && values[0] !== '' ? values[0] : undefined;
  },
  fits: (credential, contract) =>
    [...credential].length <= (contract.credential?.schema.maxLength ?? Infinity),
  knows: (credential, world) => world.connections.get(credential),
  credentialFirst: () => true,
  stateError: (connection, body, { contract }) => {
    const { error, condition } = connection.state;
    const when = contract.conditions.find(({ name }) => name === condition)?.when;
    if (
      error === undefined ||
      (condition !== undefined && (when === undefined || body === undefined || !keeps(when, body)))
    )
      return undefined;
    if (connection.times === undefined) return error;
    connection.times -= 1;
    return connection.times >= 0 ? error : undefined;
  },
  decode: (bytes) => attempt(() => decoder.decode(bytes), TypeError),
  parse: (text) => attempt((): unknown => JSON.parse(text), SyntaxError),
  object: (value) => (isObject(value) ? value : undefined),
  member: (body, name) => (Object.hasOwn(body, name) ? (body[name] ?? undefined) : undefined),
  missing: (value, member) => member.required && value === undefined,
  typed: (value, schema) => keepsOf(schema, ['type'], value),
  length: (text) => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length),
  minimum: ({ minLength }) => minLength ?? 0,
  maximum: ({ maxLength }) => maxLength ?? Infinity,
  lists: (values, value) => values.includes(value),
  matches: (value, schema) =>
    keepsOf(schema, ['pattern', 'format', 'minimum', 'maximum', 'multipleOf'], value),
  meets: (body, { then }) => (then.required ?? []).every((name) => (body[name] ?? undefined) !== undefined),
  holds: (text, { contentMediaType, contentSchema }) => {
    if (contentMediaType !== 'application/json') return true;
    const value = attempt((): unknown => JSON.parse(text), SyntaxError);
    return value !== undefined && (contentSchema === undefined || keeps(contentSchema, value));
  },
  token: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
  key: (credential, token) => JSON.stringify([credential, token]),
  claim: (key, _, make, { events }) => {
    const known = events.get(key);
    if (known !== undefined) return known;
    const event = make();
    events.set(key, event);
    return event;
  },
  conflict: () => undefined,
  identify: () => crypto.randomUUID(),
  time: ({ clock }) => clock(),
  stamp: (time) => new Date(time).toISOString(),
  success: (event, stamp, contract) => ({
    status: contract.success.status,
    headers: [['Content-Type', contract.success.mediaTypes[0] ?? 'application/json']],
    body: JSON.stringify(
      Object.fromEntries(
        Object.entries(contract.success.schema?.properties ?? {}).map(([name, schema]) => [
          name,
          schema.format === 'date-time' ? stamp : event.id,
        ]),
      ),
    ),
  }),
  status: (error, contract) =>
    contract.responses.find(({ status, errors }) => errors.includes(error) || String(status) === error)
      ?.status ?? 400,
  unreadable: (contract) => named(contract, [400, 422], true),
  invalid: (contract) => named(contract, [400, 422]),
  denied: (_, contract) => named(contract, [403, 401]),
  errorHeaders: (error, { errorType }) => [
    json,
    ...(errorType === undefined || /^\d+$/.test(error) ? [] : [[errorType.header, error] as const]),
  ],
  errorBody: (_, text) => JSON.stringify({ Message: text, message: text }),
  notServed: (status) => ({
    status,
    headers: [json],
    body: JSON.stringify({ message: 'This is not served here.' }),
  }),
  send: (response) => response,
};
