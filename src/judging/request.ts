import { createHash } from 'node:crypto';
import type { Members } from '../values/equivalent-json.ts';

/**
 * A request as it is planned: data alone, so that equal requests are sent once. Three texts in it are
 * filled in when it is sent: `$CONNECTION_TOKEN` and the like, and `$FRESH(name)`, `$DIGITS(name)` or
 * `$UUIDISH(name)`, a new idempotency token for each case that is the same wherever the case repeats the name;
 * `$UPPER(name)` is that token in upper case, `$BARE(name)` without its hyphens.
 */
export interface Request {
  readonly method: string;
  /** Below the base URL, with the query if there is one. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly members: Members;
  /** Sent instead of the members; `null` sends no body. */
  readonly body?: string | Uint8Array | null;
  /**
   * Written as it stands: no field is added but those of the target, none is moved, and the connection is its
   * own. `$HOST`, `$CONTENT_LENGTH`, `$SHA256_OF_BODY`, `$UUID`, `$AMZ_DATE` and `$DATE` are filled in too.
   */
  readonly verbatim?: true;
}

export const connectionToken = '$CONNECTION_TOKEN';
export const secondConnectionToken = '$SECOND_CONNECTION_TOKEN';

/** A credential that no target issues. */
export const unknownCredential = 'conformance-token-that-nobody-issued';

/** The JSON text of a member; undefined where the request has none of that name. */
export function memberJson({ members }: Request, name: string): string | undefined {
  return members.find(([known]) => known === name)?.[1];
}

/** The JSON text of a fresh idempotency token. */
export function fresh(name = 'a'): string {
  return `"$FRESH(${name})"`;
}

/** The request with a member set to a JSON text, in its place or at the end. */
export function withMember(request: Request, name: string, json: string): Request {
  const at = request.members.findIndex(([known]) => known === name);
  const members: Members =
    at < 0
      ? [...request.members, [name, json]]
      : request.members.map((one, index) => (index === at ? [name, json] : one));
  return { ...request, members };
}

export function withoutMember(request: Request, name: string): Request {
  return { ...request, members: request.members.filter(([known]) => known !== name) };
}

export function withBody(request: Request, body: string | Uint8Array | null): Request {
  return { ...request, body };
}

export function withoutHeader(request: Request, name: string): Request {
  const other = name.toLowerCase();
  return { ...request, headers: request.headers.filter(([known]) => known.toLowerCase() !== other) };
}

/** The request with exactly these values under a header name, at the end. */
export function withHeader(request: Request, name: string, ...values: readonly string[]): Request {
  const rest = withoutHeader(request, name);
  return { ...rest, headers: [...rest.headers, ...values.map((value) => [name, value] as const)] };
}

/** The JSON text of the members. */
export function membersText(members: Members): string {
  return memberTexts(members).join('');
}

/** The JSON text of the members in pieces, for some are so long that they are not copied without need. */
function memberTexts(members: Members): readonly string[] {
  if (members.length === 0) return ['{}'];
  const texts = members.flatMap(([name, json], at) => [
    `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`,
    json,
  ]);
  return [...texts, '}'];
}

/** The body as it is planned, before tokens are filled in; undefined where none is sent. */
export function bodyOf(request: Request): string | Uint8Array | undefined {
  if (request.body === null) return undefined;
  return request.body ?? membersText(request.members);
}

/** The same in pieces. */
export function bodyParts({ body, members }: Request): readonly (string | Uint8Array)[] | undefined {
  if (body === null) return undefined;
  return body === undefined ? memberTexts(members) : [body];
}

const fingerprints = new WeakMap<Request, string>();

/** Equal for requests that are the same on the wire but for fresh tokens; a digest, for bodies are long and many. */
export function fingerprint(request: Request): string {
  const known = fingerprints.get(request);
  if (known !== undefined) return known;
  const { method, path, headers, verbatim } = request;
  const parts = bodyParts(request);
  const hash = createHash('sha256').update(
    JSON.stringify([method, path, headers, parts !== undefined, verbatim]),
  );
  for (const part of parts ?? []) hash.update(part);
  const made = hash.digest('base64');
  fingerprints.set(request, made);
  return made;
}
