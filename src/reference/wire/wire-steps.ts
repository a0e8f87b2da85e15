/** Header fields in their order. */
export type Fields = readonly (readonly [name: string, value: string])[];

/** How the end of a body is told; undefined framing is refused. */
export type BodyFraming = { readonly length: number } | 'chunked';

/** What is known of a request when its answer is written. */
export interface Asked {
  readonly version: string;
  readonly framing: BodyFraming;
  readonly fields: Fields;
}

/** How long the server waits for the rest of a request, and with what it then gives up. */
export interface Patience {
  readonly milliseconds: number;
  readonly status: number;
}

/**
 * HTTP/1.1 on a raw socket, as named steps beside those of the operation. Each does one thing that a
 * server can get wrong.
 */
export interface WireSteps {
  /** The fields of header lines; undefined where a line is none. */
  readonly fields: (lines: readonly string[]) => Fields | undefined;
  /** The values of a field of HTTP itself. */
  readonly valuesOf: (fields: Fields, name: string) => readonly string[];
  /** Whether the Host fields are those that a request has to have. */
  readonly hosts: (values: readonly string[], version: string) => boolean;
  /** The path and query of a target. */
  readonly origin: (target: string) => string;
  /** How the body ends; undefined where that is not told soundly. */
  readonly framing: (lengths: readonly string[], codings: readonly string[]) => BodyFraming | undefined;
  /** The size in the line before a chunk; undefined where it is none. */
  readonly chunkSize: (line: string) => number | undefined;
  /** Whether what stands after a chunk may stand there. */
  readonly chunkEnds: (bytes: string) => boolean;
  /** The body of its chunks. */
  readonly joined: (chunks: readonly Uint8Array[]) => Uint8Array;
  /** The fields with those after the last chunk. */
  readonly withTrailers: (fields: Fields, trailers: Fields) => Fields;
  /** Whether a request that expects something is told to go on. */
  readonly continues: (expectations: readonly string[], version: string) => boolean;
  /** Whether the body of a request is read before the answer. */
  readonly readsBody: (fields: Fields) => boolean;
  /** Bytes of those that are there which a body of that length takes. */
  readonly spans: (length: number, there: number) => number;
  /** Whether it is waited for bytes of a body that did not come with the head. */
  readonly waits: () => boolean;
  /** Whether a body that ends early is taken as whole. */
  readonly takesPart: () => boolean;
  /** Whether a request is served whose client has ended its side. */
  readonly servesHalfClosed: () => boolean;
  /** Bytes of a head at the most, and the status beyond. */
  readonly headLimit: () => { readonly bytes: number; readonly status: number };
  readonly patience: (part: 'head' | 'body') => Patience;
  /** Whether the connection is kept after a request. */
  readonly keeps: (asked: Asked, status: number) => boolean;
  /** Whether an answer is sent in chunks. */
  readonly chunks: (asked: Asked) => boolean;
  /** The bytes of an answer, as they leave. */
  readonly bytes: (answer: Buffer, status: number) => Buffer;
  /** Answers to requests that came together, in the order in which they leave. */
  readonly order: (answers: readonly Buffer[]) => readonly Buffer[];
}

function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** As RFC 9112 says, strictly where it leaves a choice. */
export const correctWire: WireSteps = {
  fields: (lines) => {
    const found = lines.map((line) =>
      /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*?)[ \t]*$/.exec(line),
    );
    if (found.includes(null)) return undefined;
    return found.map((field) => [field?.[1] ?? '', field?.[2] ?? ''] as const);
  },
  valuesOf: (fields, name) =>
    fields.filter(([known]) => known.toLowerCase() === name).map(([, value]) => value),
  hosts: (values, version) => values.length === 1 || (values.length === 0 && version === 'HTTP/1.0'),
  origin: (target) => target.replace(/^https?:\/\/[^/?]*/i, ''),
  framing: (lengths, codings) => {
    if (codings.length > 0)
      return codings.length === 1 && codings[0]?.toLowerCase() === 'chunked' && lengths.length === 0
        ? 'chunked'
        : undefined;
    const [length = '0', ...more] = lengths;
    return more.length === 0 && /^\d{1,15}$/.test(length) ? { length: Number(length) } : undefined;
  },
  chunkSize: (line) => {
    const size = /^([0-9a-fA-F]{1,8})[ \t]*(?:;.*)?$/.exec(line);
    return size === null ? undefined : parseInt(size[1] ?? '', 16);
  },
  chunkEnds: (bytes) => bytes === '\r\n',
  joined: concatenated,
  withTrailers: (fields) => fields,
  continues: (expectations, version) =>
    version !== 'HTTP/1.0' && expectations.some((one) => one.toLowerCase() === '100-continue'),
  readsBody: () => true,
  spans: (length) => length,
  waits: () => true,
  takesPart: () => false,
  servesHalfClosed: () => true,
  headLimit: () => ({ bytes: 65_536, status: 431 }),
  patience: () => ({ milliseconds: 10_000, status: 408 }),
  keeps: ({ version, fields }) =>
    version !== 'HTTP/1.0' &&
    !fields.some(([name, value]) => name.toLowerCase() === 'connection' && /\bclose\b/i.test(value)),
  chunks: () => false,
  bytes: (answer) => answer,
  order: (answers) => answers,
};
