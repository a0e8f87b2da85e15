import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { now, TransportError, type Transport, type WireRequest } from '../../src/run/transport.ts';

/** Tokens that the server knows. */
export const bearers = ['token-of-the-first-participant', 'token-of-the-second-participant'] as const;

const prefix = 'application/vnd.amazonaws.connect.event.';
const receipts = ['message.delivered', 'message.read'].map((name) => prefix + name);

export interface Event {
  readonly ContentType: string;
  readonly Content?: string;
  readonly ClientToken?: string;
}

export interface Sent {
  readonly Id: string;
  readonly AbsoluteTime: string;
}

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** An answer that is no success. */
export class Refused extends Error {
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

/** The server hangs up. */
export class Dropped extends Error {}

export const invalid = (message: string): Refused => new Refused(400, 'ValidationException', message);
export const unreadable = (message: string): Refused => new Refused(400, 'SerializationException', message);
export const failed = (message: string): Refused => new Refused(500, 'InternalServerException', message);

/** Notes of a server between requests; a mistake may keep more of them. */
export type Memory = Map<string, Sent | Promise<Sent>>;

/** What a developer writes to answer the operation; a mistake is another version of one or two of them. */
export interface Server {
  readonly routed: (asked: Asked) => boolean;
  readonly before: (asked: Asked) => void | Promise<void>;
  readonly mediaType: (asked: Asked) => boolean;
  readonly bearer: (asked: Asked) => string;
  readonly knows: (bearer: string) => boolean;
  readonly text: (asked: Asked) => string | undefined;
  readonly object: (text: string) => unknown;
  readonly string: (object: Readonly<Record<string, unknown>>, name: string) => string | undefined;
  readonly count: (text: string, name: string) => number;
  readonly listed: readonly string[];
  readonly check: (event: Event, asked: Asked) => void;
  readonly token: (event: Event) => string | undefined;
  readonly key: (bearer: string, token: string, event: Event, asked: Asked) => string;
  readonly remember: (key: string, make: () => Sent, memory: Memory) => Sent | Promise<Sent>;
  readonly id: (asked: Asked) => string;
  readonly time: () => string;
  readonly success: (sent: Sent, event: Event, asked: Asked) => Answer | Promise<Answer>;
  readonly failure: (refused: Refused, asked: Asked) => Answer;
}

export const json = { 'Content-Type': 'application/json' };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** A server that makes no mistake. It shares nothing with the reference server. */
export const right: Server = {
  routed: ({ method, url }) => method === 'POST' && url.pathname === '/participant/event',
  before: () => undefined,
  mediaType: (asked) => {
    const [type = ''] = (asked.header('content-type') ?? '').split(';');
    return ['application/json', 'application/x-amz-json-1.1'].includes(type.trim().toLowerCase());
  },
  bearer: (asked) => asked.header('x-amz-bearer') ?? '',
  knows: (bearer) => bearers.some((one) => one === bearer),
  text: ({ body }) => {
    const text = body.toString('utf8');
    return Buffer.from(text).equals(body) ? text : undefined;
  },
  object: parsed,
  string: (object, name) => {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw unreadable(`${name} is no string`);
    return value;
  },
  count: (text) => [...text].length,
  listed: [`${prefix}typing`, `${prefix}connection.acknowledged`, ...receipts],
  check: ({ ContentType, Content }) => {
    if (!receipts.includes(ContentType)) return;
    const value = parsed(Content ?? '');
    if (!isObject(value) || typeof value.messageId !== 'string' || value.messageId === '')
      throw invalid('no message is named');
  },
  token: ({ ClientToken }) => (ClientToken === '' ? undefined : ClientToken),
  key: (bearer, token) => `${bearer}\n${token}`,
  remember: (key, make, memory) => {
    const sent = memory.get(key) ?? make();
    memory.set(key, sent);
    return sent;
  },
  id: () => randomUUID(),
  time: () => new Date().toISOString(),
  success: (sent) => ({ status: 200, headers: json, body: JSON.stringify(sent) }),
  failure: ({ status, type, message }) => ({
    status,
    headers: { ...json, 'X-Amzn-ErrorType': type },
    body: JSON.stringify({ message, Message: message }),
  }),
};

function read(server: Server, asked: Asked): Event {
  const text = server.text(asked);
  const object = text === undefined ? undefined : server.object(text);
  if (!isObject(object)) throw unreadable('the body is no object');
  const member = (name: string, least: number, most: number): string | undefined => {
    const value = server.string(object, name);
    if (value === undefined) return undefined;
    const length = server.count(value, name);
    if (length < least || length > most) throw invalid(`${name} has ${length} characters`);
    return value;
  };
  const ContentType = member('ContentType', 1, 100);
  const Content = member('Content', 1, 16_384);
  const ClientToken = member('ClientToken', 0, 500);
  if (ContentType === undefined) throw invalid('ContentType is missing');
  if (!server.listed.includes(ContentType)) throw invalid('ContentType is not supported');
  return {
    ContentType,
    ...(Content === undefined ? {} : { Content }),
    ...(ClientToken === undefined ? {} : { ClientToken }),
  };
}

async function answer(server: Server, asked: Asked, memory: Memory): Promise<Answer> {
  try {
    await server.before(asked);
    if (!server.routed(asked)) return { status: 404, headers: json, body: '{"message":"Not Found"}' };
    if (!server.mediaType(asked)) throw new Refused(415, 'UnsupportedMediaTypeException', 'no JSON');
    const bearer = server.bearer(asked);
    if (bearer.length > 1000 || !server.knows(bearer)) throw new Refused(403, 'AccessDeniedException', 'no');
    const event = read(server, asked);
    server.check(event, asked);
    const make = (): Sent => ({ Id: server.id(asked), AbsoluteTime: server.time() });
    const token = server.token(event);
    const sent =
      token === undefined
        ? make()
        : await server.remember(server.key(bearer, token, event, asked), make, memory);
    return await server.success(sent, event, asked);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return server.failure(error, asked);
  }
}

/** Calls a server as an HTTP client would, each request on its own. */
export function calling(server: Server): Transport {
  const memory: Memory = new Map();
  return {
    send: async ({ method, target, headers, body }: WireRequest) => {
      const sentAt = now();
      // What a network gives: others have their turn between a request and its answer.
      await setTimeout(0);
      const asked: Asked = {
        method,
        url: new URL(target, 'http://in.process'),
        header: (name) =>
          headers
            .filter(([known]) => known.toLowerCase() === name)
            .map(([, value]) => value)
            .join(', ') || undefined,
        body: Buffer.from(body ?? []),
      };
      const {
        status,
        headers: fields,
        body: said,
      } = await answer(server, asked, memory).catch((error: unknown) => {
        throw error instanceof Dropped ? new TransportError('connection', 'the connection broke') : error;
      });
      const bytes = method === 'HEAD' ? Buffer.alloc(0) : Buffer.from((said as string | undefined) ?? '');
      return { status, headers: Object.entries(fields), body: bytes, cut: false, sentAt };
    },
    close: () => Promise.resolve(),
  };
}
