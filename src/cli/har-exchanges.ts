import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../judging/exchange.ts';
import { headerPlaceholder, headerSecrets, isSecretField } from '../run/header-secrets.ts';
import { redactor, type Redactor } from '../run/secrets.ts';
import { UsageError } from './usage-error.ts';

type Fields = readonly (readonly [name: string, value: string])[];

/** What of a HAR 1.2 entry is read. */
interface Entry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly { readonly name: string; readonly value: string }[];
    readonly postData?: { readonly text?: string; readonly _encoding?: string };
  };
  readonly response: {
    readonly status: number;
    readonly headers: readonly { readonly name: string; readonly value: string }[];
    readonly content?: { readonly text?: string; readonly encoding?: string };
  };
}

/** Whether a JSON value looks like a HAR file. */
export function isHar(value: unknown): boolean {
  return isRecord(value) && isRecord(value.log) && 'entries' in value.log;
}

/**
 * The exchanges of a HAR with the operation, secrets taken out. Requests to other paths are left out, and
 * entries without an answer.
 *
 * @throws {UsageError} for a file that is no HAR, or has no exchange with the operation
 */
export function exchangesOfHar(
  value: unknown,
  contract: Contract,
  file: string,
): { readonly exchanges: readonly Exchange[]; readonly origin: string } {
  const entries = isRecord(value) && isRecord(value.log) ? value.log.entries : undefined;
  if (!Array.isArray(entries)) throw refused(file, 'its entries are no list');
  const wrong = entries.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0) throw refused(file, `its entry ${wrong + 1} is none of HAR 1.2`);
  const own = (entries as readonly Entry[]).filter(
    ({ request, response }) => response.status > 0 && new URL(request.url).pathname.endsWith(contract.path),
  );
  const [first] = own;
  if (first === undefined)
    throw new UsageError(
      `${file} has no answer to a request to ${contract.path}.`,
      'Record traffic with the operation.',
    );
  const redact = secretsOf(own, contract);
  const { origin, pathname } = new URL(first.request.url);
  return {
    origin: origin + pathname.slice(0, -contract.path.length),
    exchanges: own
      .map((entry) => exchangeOf(entry, contract, redact))
      .toSorted((one, other) => one.sentAt - other.sentAt)
      .map((exchange, number) => ({ ...exchange, number })),
  };
}

/** Of a header field: one with more is of each request alone, and is left out of what answers may repeat. */
const mostValues = 16;

/** The field that carries the name of a case. */
function isCase(name: string): boolean {
  return name.toLowerCase() === 'x-conformance-case';
}

/** How many values each name has. */
function namesOf(fields: Fields): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name] of fields) found.set(name.toLowerCase(), (found.get(name.toLowerCase()) ?? 0) + 1);
  return found;
}

function secretsOf(entries: readonly Entry[], { credential }: Contract): Redactor {
  const fields = new Map(
    entries.flatMap(({ request }) => pairs(request.headers)).map((field) => [field.join(':'), field]),
  );
  const isCredential = (name: string): boolean => name.toLowerCase() === credential?.header.toLowerCase();
  const values = namesOf([...fields.values()]);
  const all = [...fields.values()].filter(
    ([name]) => !isCase(name) && (isCredential(name) || (values.get(name.toLowerCase()) ?? 0) <= mostValues),
  );
  return redactor([
    ...all
      .filter(
        ([name, secret]) => isCredential(name) && /^[\x21-\x7e]+$/.test(secret) && !secret.startsWith('$'),
      )
      .map(([, secret]) => ({ name: 'CONNECTION_TOKEN', value: secret })),
    ...headerSecrets(all.filter(([name, secret]) => !isCredential(name) && !secret.startsWith('$'))),
  ]);
}

function exchangeOf(
  { request, response, startedDateTime, time }: Entry,
  contract: Contract,
  redact: Redactor,
): Exchange {
  const { pathname, search } = new URL(request.url);
  const at = pathname.length - contract.path.length;
  const body = redact.bytes(bytes(response.content?.text, response.content?.encoding));
  const own = new Set(
    [credentialName(contract), ...contract.headers.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  return {
    number: 0,
    caseId: 'har',
    expect: 'answered',
    request: {
      method: request.method,
      target: redact.text(pathname + search),
      path: redact.text(pathname.slice(at) + search),
      headers: pairs(request.headers).map(([name, value]) => [
        name,
        isSecretField(name) && !isCase(name) && !own.has(name.toLowerCase()) && !value.startsWith('$')
          ? `$${headerPlaceholder(name)}`
          : redact.text(value),
      ]),
      body: redact.bytes(bytes(request.postData?.text, request.postData?._encoding)).bytes,
    },
    response: {
      status: response.status,
      headers: pairs(response.headers).map(([name, value]) => [redact.text(name), redact.text(value)]),
      body: body.bytes,
    },
    sentAt: Date.parse(startedDateTime),
    milliseconds: Math.max(0, time),
    tokens: tokenOf(request.postData?.text, contract),
    leaked: body.leaked,
  };
}

function credentialName({ credential }: Contract): string {
  return credential?.header ?? '';
}

/** A token that hardly anybody makes twice. */
const unlikelyTwice = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/**
 * The idempotency token of a request, so that replays are told from new events. One that a client may always
 * send is left out: its first request may stand in no file.
 */
function tokenOf(text: string | undefined, { idempotencyToken }: Contract): Exchange['tokens'] {
  if (text === undefined || idempotencyToken === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    const token = isRecord(value) ? value[idempotencyToken] : undefined;
    return typeof token === 'string' && unlikelyTwice.test(token) ? { a: token } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function bytes(text = '', encoding?: string): Uint8Array {
  return Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8');
}

/** HTTP/2 has fields of its own, with a colon in front. */
function pairs(headers: Entry['request']['headers']): Fields {
  return headers.filter(({ name }) => !name.startsWith(':')).map(({ name, value }) => [name, value] as const);
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || !isRecord(value.request) || !isRecord(value.response)) return false;
  const { request, response, startedDateTime, time } = value;
  return (
    typeof startedDateTime === 'string' &&
    !Number.isNaN(Date.parse(startedDateTime)) &&
    typeof time === 'number' &&
    typeof request.method === 'string' &&
    typeof request.url === 'string' &&
    URL.canParse(request.url) &&
    Number.isInteger(response.status) &&
    areFields(request.headers) &&
    areFields(response.headers) &&
    isText(request.postData) &&
    isText(response.content)
  );
}

function areFields(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (field) => isRecord(field) && typeof field.name === 'string' && typeof field.value === 'string',
    )
  );
}

function isText(value: unknown): boolean {
  return value === undefined || (isRecord(value) && ['string', 'undefined'].includes(typeof value.text));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(file: string, what: string): UsageError {
  return new UsageError(`${file} is no HAR: ${what}.`, 'Give a whole HAR 1.2 file.');
}
