import { createHash, randomInt, randomUUID } from 'node:crypto';
import { bodyOf, bodyParts, connectionToken, type Request } from '../judging/request.ts';
import { accepted, type Exchange, type ProviderState } from '../judging/exchange.ts';
import { decoded } from './content-coding.ts';
import { pace, type Pace } from './pace.ts';
import { heldSecrets } from './held-secrets.ts';
import { pause } from './pause.ts';
import type { Target } from './target.ts';
import { now, TransportError, type Transport, type WireRequest, type WireResponse } from './transport.ts';

/** What a request is sent as: for whom, and with which tokens. */
export interface Purpose {
  readonly caseId: string;
  readonly expect: Exchange['expect'];
  /** The tokens of the case, by name; filled as they are needed. */
  readonly tokens: Map<string, string>;
  readonly freshConnection?: boolean;
  /** Closes the connection when the request is written. */
  readonly hangUp?: boolean;
  /** Sent in a provider state, with the credential that was issued for it. */
  readonly state?: ProviderState;
  readonly credential?: string;
  /** So many times a 429 is waited out; often unless told. */
  readonly patience?: number;
  /** Goes out though the others are held. */
  readonly now?: true;
  /** Sends it once, whatever becomes of it; nothing is concluded from an answer that stays away. */
  readonly once?: boolean;
}

export interface Sender {
  readonly send: (request: Request, purpose: Purpose) => Promise<Exchange>;
  /** Every exchange so far, in the order in which the requests were sent. */
  readonly exchanges: () => readonly Exchange[];
  /** Takes the exchanges since a number that were not accepted out of what is judged: the target was out of order. */
  readonly disregard: (since: number) => void;
  readonly disregarded: (exchange: Exchange) => boolean;
  /** Lets no other request begin until then, but for those that go out at once. */
  readonly hold: (until: Promise<void>) => void;
  /** Whether the target went away: it no longer answers the request that it answered at first. */
  readonly lost: () => string | undefined;
  /** The request that a target in order accepts; asked again when another stays without an answer. */
  readonly trust: (base: Request) => void;
  /** Whether the target still accepts that request, asked a few times; true where it never accepted one. */
  readonly healthy: () => Promise<boolean>;
  /** How often it did not. */
  readonly outages: () => number;
  readonly throttled: () => number;
  /** Requests whose connection broke, and which were answered when they were sent again. */
  readonly resent: () => number;
  readonly signal: AbortSignal;
}

export interface SenderOptions {
  readonly target: Target;
  readonly transport: Transport;
  readonly signal: AbortSignal;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
  /** The header that carries the case id; undefined sends none. */
  readonly caseHeader?: string;
  /** Called with each exchange once it is recorded. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Texts that a right answer may hold whoever asks. */
  readonly words?: readonly string[];
}

/**
 * What the answers of a run may weigh together. A value of JSON takes up to so many bytes more once it is read, and
 * one may stand at each mark; no answer that a contract has in mind is nearly as heavy.
 */
const heaviest = 16_000_000;
const valueWeight = 24;
const tooHeavy = 'its answers are too large to be kept';

/** Bytes that a secret may take, however it is escaped. */
const longestSecret = 8192;

const throttlesForGood = 'the target answers 429 again and again; a lower --rate may help';
const attempts = 3;
/** Milliseconds that an answer may take after a silence of everything, when another request was just answered. */
const afterSilence = 1000;
/** The part of its time that an answer of a target which is not slow may take. */
const unhurried = 0.5;
/** Milliseconds by which a timer is late where the machine is held up by other work. */
const heldUp = 100;
const throttleAttempts = 12;
/** Refusals one after the other, of whatever requests, after which a target is given up that throttles. */
const throttledForGood = 40;

/** Sends planned requests and records what came back, with secrets taken out. */
export function createSender({
  target,
  transport,
  signal,
  timeout,
  caseHeader,
  onExchange,
  words,
}: SenderOptions): Sender {
  const { fill, hide, ofRequests, ofAnswerTo, shown: shownValue } = heldSecrets(target, words);
  const { host, pathname } = new URL(target.url);
  const prefix = pathname.replace(/\/+$/, '');
  const speed: Pace = pace(target.rate);
  const recorded: Exchange[] = [];
  const disregarded = new Set<Exchange>();
  let base: Request | undefined;
  let lost: string | undefined;
  let silent = 0;
  let weight = 0;
  /** Requests that stayed without an answer on a connection that was used before, and got one on a fresh one. */
  let stalled = 0;
  /** Whether the target, or the suite itself, was so slow that an answer which stayed away may only have been late. */
  let slow = false;
  /** When the target answered last, whatever it was asked. */
  let heard = 0;
  let throttled = 0;
  let throttledInARow = 0;
  let resent = 0;
  let outages = 0;
  let held: Promise<void> | undefined;

  /** The credential where a body carries it, as JSON writes it. */
  const inJson = (text: string): string =>
    text.includes(connectionToken)
      ? text.replaceAll(connectionToken, () => JSON.stringify(target.connectionToken ?? '').slice(1, -1))
      : text;

  const wire = (request: Request, purpose: Purpose): WireRequest => {
    const bytes = bytesOf(request, purpose.tokens, inJson);
    const verbatim = request.verbatim ?? false;
    const { credential } = purpose;
    if (credential !== undefined) hide(credential);
    const headers = [
      ...(verbatim ? filledIn(request.headers, bytes, host) : request.headers),
      ...target.headers,
      ...(caseHeader === undefined || verbatim ? [] : [[caseHeader, ascii(purpose.caseId)] as const]),
    ];
    return {
      method: request.method,
      target: prefix + fill(request.path, credential, encodeURIComponent),
      headers: headers.map(([name, value]) => [name, fill(value, credential)]),
      ...(bytes === undefined ? {} : { body: bytes }),
      ...(verbatim ? { verbatim } : {}),
      ...(purpose.hangUp === true ? { hangUp: true } : {}),
      freshConnection: (purpose.freshConnection ?? false) || stalled > 2,
      deadline: !slow && (silent > 2 || stalled > 2) ? Math.min(timeout, 1000) : timeout,
    };
  };

  const shown = (request: Request, { body = new Uint8Array() }: WireRequest): Uint8Array => {
    const planned = bodyOf(request);
    return typeof planned === 'string' && planned.includes(connectionToken)
      ? ofRequests.bytes(body).bytes
      : body;
  };

  const record = (
    request: Request,
    wired: WireRequest,
    purpose: Purpose,
    outcome: Partial<Exchange>,
    sentAt: number,
    firstSentAt = sentAt,
  ): Exchange => {
    const exchange: Exchange = {
      number: recorded.length,
      caseId: purpose.caseId,
      expect: purpose.expect,
      request: {
        method: request.method,
        target: ofRequests.text(wired.target),
        path: request.path,
        headers: wired.headers.map(([name, value], at) => [
          name,
          // As it was planned: nothing was put in.
          value === request.headers[at]?.[1] ? value : shownValue(name, value, purpose.credential),
        ]),
        body: shown(request, wired),
      },
      sentAt,
      milliseconds: now() - sentAt,
      ...(firstSentAt < sentAt ? { firstSentAt } : {}),
      tokens: Object.fromEntries(tokensIn(request, purpose.tokens)),
      leaked: [],
      ...(purpose.state === undefined ? {} : { state: purpose.state }),
      ...outcome,
    };
    recorded.push(exchange);
    onExchange?.(exchange);
    return exchange;
  };

  const answer = (
    request: Request,
    wired: WireRequest,
    purpose: Purpose,
    response: WireResponse,
    firstSentAt?: number,
  ): Exchange => {
    heard = now();
    slow ||= heard - response.sentAt > wired.deadline * unhurried;
    const { status, cut } = response;
    const redact = ofAnswerTo([request.path, ...request.headers.map(([, value]) => value)]);
    const { bytes, leaked } = redact.bytes(decoded(response, wired));
    // A part of a secret that the cut goes through is none that could be known.
    const body = cut ? bytes.subarray(0, Math.max(0, bytes.length - longestSecret)) : bytes;
    weight += weightOf(response.body);
    if (weight > heaviest) lost ??= tooHeavy;
    const fields = response.headers.map((field) => field.join(': ')).join('\n');
    const headers =
      redact.text(fields) === fields
        ? response.headers
        : response.headers.map(([name, value]) => [redact.text(name), redact.text(value)] as const);
    const inHeaders = headers !== response.headers && redact.leaked(fields).length > 0;
    return record(
      request,
      wired,
      purpose,
      {
        response: { status, headers, body, ...(cut ? { cut } : {}) },
        leaked: [...leaked, ...(inHeaders ? ['a credential in a header'] : [])],
      },
      response.sentAt,
      firstSentAt,
    );
  };

  /** Counts a refusal by throttling and goes more slowly; a target that does nothing else is lost. */
  const throttle = (response: WireResponse): void => {
    throttled += 1;
    throttledInARow += 1;
    if (throttledInARow >= throttledForGood) lost ??= throttlesForGood;
    speed.slowDown(retryAfter(response));
  };

  let asking: Promise<boolean> | undefined;
  const healthy = (): Promise<boolean> => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };

  const ask = async (): Promise<boolean> => {
    if (base === undefined) return true;
    const failed: Exchange[] = [];
    for (let attempt = 0; attempt < attempts && lost === undefined && !signal.aborted; attempt += 1) {
      if (attempt > 0) await pause(150 * attempt, signal);
      const purpose: Purpose = { caseId: 'health', expect: 'accepted', tokens: new Map() };
      try {
        const wired = wire(base, purpose);
        await speed.turn(signal);
        const response = await transport.send(wired, signal);
        if (response.status === 429) {
          throttle(response);
          attempt -= 1;
          continue;
        }
        throttledInARow = 0;
        const exchange = answer(base, wired, purpose, response);
        if (accepted(exchange)) return true;
        failed.push(exchange);
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
      }
    }
    for (const exchange of failed) disregarded.add(exchange);
    outages += 1;
    return false;
  };

  const send = async (request: Request, purpose: Purpose): Promise<Exchange> => {
    let refusals = 0;
    let first:
      | {
          readonly wired: WireRequest;
          readonly sentAt: number;
          readonly trouble: NonNullable<Exchange['trouble']>;
        }
      | undefined;
    let firstSentAt: number | undefined;
    /** Nobody listened for a moment: that says nothing of the request, which is sent once more when somebody does. */
    let outage: 'none' | 'met' | 'over' = 'none';
    /** Nothing at all was answered while it waited: that says nothing of the request either. */
    let silence: 'none' | 'met' | 'over' = 'none';
    for (let attempt = 1; ; attempt += 1) {
      const planned = wire(request, {
        ...purpose,
        freshConnection: (purpose.freshConnection ?? false) || attempt > 1,
      });
      const wired =
        silence === 'over' ? { ...planned, deadline: Math.min(planned.deadline, afterSilence) } : planned;
      while (held !== undefined && purpose.now !== true) await held;
      const sentAt = now();
      try {
        if (lost !== undefined) throw new TransportError('aborted', lost);
        await speed.turn(signal);
        if (purpose.hangUp === true) {
          const trouble = { kind: 'connection', message: 'closed by the suite, on purpose' } as const;
          await transport.send(wired, signal);
          return record(request, wired, purpose, { trouble, hungUp: true }, sentAt);
        }
        const response = await transport.send(wired, signal);
        const { patience = throttleAttempts } = purpose;
        if (response.status !== 429 || refusals >= patience) {
          slow ||= now() - response.sentAt > wired.deadline * unhurried;
          if (first !== undefined && !slow) {
            stalled += 1;
            // Once or twice may be a slow moment; again and again it is the connection.
            if (stalled > 2)
              record(
                request,
                first.wired,
                { ...purpose, expect: 'answered' },
                { trouble: first.trouble, onlyThis: true },
                first.sentAt,
              );
          }
          if (response.status === 429 && purpose.patience === undefined) lost ??= throttlesForGood;
          else {
            throttledInARow = 0;
            speed.speedUp();
          }
          if (attempt > 1 && first === undefined && silence === 'none') resent += 1;
          return answer(request, wired, purpose, response, firstSentAt);
        }
        refusals += 1;
        attempt -= 1;
        answer(request, wired, { ...purpose, expect: 'answered' }, response);
        throttle(response);
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
        const { kind, message } = error;
        firstSentAt ??= sentAt;
        slow ||= kind === 'timeout' && error.late > heldUp;
        const trouble = {
          kind:
            kind === 'aborted' || kind === 'timeout' || kind === 'protocol' ? kind : ('connection' as const),
          message,
          ...(error.torn ? { torn: true } : {}),
        };
        if (kind === 'refused' && outage === 'none') outage = 'met';
        const last = attempt >= (kind === 'timeout' ? 2 : attempts) || (kind === 'timeout' && silent > 2);
        if (kind === 'timeout' && silence === 'none' && heard < sentAt) silence = 'met';
        if (kind === 'timeout' && !wired.freshConnection && silence === 'none')
          first = { wired, sentAt, trouble };
        if (kind !== 'aborted' && purpose.once !== true && !last) continue;
        if (kind === 'aborted' || purpose.once === true || base === undefined)
          return record(request, wired, purpose, { trouble }, sentAt);
        silent += kind === 'timeout' ? 1 : 0;
        const answered = await healthy();
        if (!answered && !signal.aborted)
          lost ??= `the target stopped answering: ${message}; the request of ${purpose.caseId} was under way`;
        if (answered && outage === 'met') {
          outage = 'over';
          continue;
        }
        if (answered && silence === 'met') {
          silence = 'over';
          continue;
        }
        const onlyThis = answered && kind !== 'refused' && !(kind === 'timeout' && slow);
        return record(request, wired, purpose, { trouble, onlyThis }, sentAt);
      }
    }
  };

  return {
    send,
    exchanges: () => recorded,
    hold: (until) => {
      const own = until.finally(() => {
        if (held === own) held = undefined;
      });
      held = own;
    },
    disregard: (since) => {
      for (const exchange of recorded.slice(since)) if (!accepted(exchange)) disregarded.add(exchange);
    },
    disregarded: (exchange) => disregarded.has(exchange),
    lost: () => lost,
    trust: (request) => {
      base = request;
    },
    healthy,
    outages: () => outages,
    throttled: () => throttled,
    resent: () => resent,
    signal,
  };
}

/** The bytes of a body, and what it takes once it is read. */
function weightOf(body: Uint8Array): number {
  let marks = 0;
  for (const byte of body) if (byte === comma || byte === bracket || byte === brace) marks += 1;
  return body.length + marks * valueWeight;
}

/** A number that no double can hold exactly and that an integer of 64 bits can, without a zero in front. */
function digits(): string {
  return String(randomInt(100, 900)) + String(Date.now()) + String(randomInt(100, 1000));
}

/** Fields of a request that is written as it stands. */
function filledIn(
  headers: Request['headers'],
  body: Uint8Array = new Uint8Array(),
  host: string,
): Request['headers'] {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const values: Readonly<Record<string, () => string>> = {
    $HOST: () => host,
    $CONTENT_LENGTH: () => String(body.length),
    $SHA256_OF_BODY: () => createHash('sha256').update(body).digest('hex'),
    $UUID: randomUUID,
    $AMZ_DATE: () => time,
    $DATE: () => time.slice(0, 8),
  };
  return headers.map(([name, value]) => [
    name,
    value.replaceAll(/\$[A-Z][A-Z0-9_]+/g, (found) => values[found]?.() ?? found),
  ]);
}

function made(kind: string): string {
  if (kind === 'DIGITS') return digits();
  const uuid = randomUUID();
  // Of the form of a UUID, with a variant that none has.
  return kind === 'UUIDISH'
    ? `${uuid.slice(0, 19)}${'01234567cdef'[randomInt(12)] ?? '0'}${uuid.slice(20)}`
    : uuid;
}

/** The token as the placeholder wants it. */
function written(kind: string, token: string): string {
  if (kind === 'UPPER') return token.toUpperCase();
  return kind === 'BARE' ? token.replaceAll('-', '') : token;
}

const dollar = 0x24;
const comma = 0x2c;
const bracket = 0x5b;
const brace = 0x7b;
const placeholder = /\$(FRESH|DIGITS|UUIDISH|UPPER|BARE)\(([a-z0-9]+)\)/g;

/** The body with its tokens in place; they are looked for in each piece alone, for most are long and have none. */
function bytesOf(
  request: Request,
  tokens: Map<string, string>,
  inJson: (text: string) => string,
): Uint8Array | undefined {
  const replace = (text: string): string =>
    text.includes('$')
      ? text.replaceAll(placeholder, (_, kind: string, name: string) => {
          const token = tokens.get(name) ?? made(kind);
          tokens.set(name, token);
          return written(kind, token);
        })
      : text;
  const parts = bodyParts(request)?.map((part) => {
    if (typeof part === 'string') return replace(inJson(part));
    if (!part.includes(dollar)) return part;
    return Buffer.from(replace(Buffer.from(part).toString('latin1')), 'latin1');
  });
  return parts && joined(parts);
}

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first instanceof Uint8Array) return first;
  const bytes = Buffer.allocUnsafe(parts.reduce((size, part) => size + Buffer.byteLength(part), 0));
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') at += bytes.write(part, at);
    else {
      bytes.set(part, at);
      at += part.length;
    }
  }
  return bytes;
}

/** Those of a case's tokens that its request has. */
function tokensIn(request: Request, tokens: Purpose['tokens']): readonly (readonly [string, string])[] {
  if (tokens.size < 2) return [...tokens];
  const body = bodyOf(request) ?? '';
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
  return [...tokens].filter(([name]) => text.includes(`(${name})`));
}

/** A text as a header field can carry it. */
export function ascii(text: string): string {
  return text
    .replaceAll('\u00d7', 'x')
    .replaceAll(
      /[^\x20-\x7e]/gu,
      (mark) => `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .slice(0, 200)
    .trimEnd();
}

/** Milliseconds that the answer asks to wait. */
export function retryAfter({ headers }: Pick<WireResponse, 'headers'>): number | undefined {
  const seconds = Number(headers.find(([name]) => name.toLowerCase() === 'retry-after')?.[1]);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, 10_000) : undefined;
}
