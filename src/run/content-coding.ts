import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { WireRequest, WireResponse } from './transport.ts';

/** Bytes of a body after decoding; one that would become longer is left as it came. */
const maxOutputLength = 1_000_000;

type Decode = (body: Uint8Array) => Buffer;

/** The content codings that the recorded clients offer (RFC 9110, section 8.4.1). */
const codings: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ['gzip', (body) => gunzipSync(body, { maxOutputLength })],
  ['x-gzip', (body) => gunzipSync(body, { maxOutputLength })],
  ['br', (body) => brotliDecompressSync(body, { maxOutputLength })],
  [
    'deflate',
    // Some servers leave the two bytes of zlib out.
    (body) =>
      ((body[0] ?? 0) & 0x0f) === 8
        ? inflateSync(body, { maxOutputLength })
        : inflateRawSync(body, { maxOutputLength }),
  ],
]);

/** The body of an answer as the client reads it: decoded, where its request offered the coding that it has. */
export function decoded({ headers, body, cut }: WireResponse, request: WireRequest): Uint8Array {
  const values = (fields: WireRequest['headers'], wanted: string): readonly string[] =>
    fields.flatMap(([name, value]) =>
      name.toLowerCase() === wanted ? value.split(',').map((one) => one.trim().toLowerCase()) : [],
    );
  const [coding, ...more] = values(headers, 'content-encoding');
  const decode = coding === undefined || more.length > 0 || cut ? undefined : codings.get(coding);
  const offered = values(request.headers, 'accept-encoding').map((one) => one.split(';')[0]?.trim());
  if (decode === undefined || !offered.includes(coding)) return body;
  try {
    return decode(body);
  } catch (error) {
    // It is not what it says it is, and is judged as it came.
    if (error instanceof Error && 'code' in error) return body;
    throw error;
  }
}
