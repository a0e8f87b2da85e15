import { bodyOf, type Request } from './request.ts';

/** A request as lines and bytes; texts are Latin-1, one character for each byte. */
export interface Message {
  readonly line: string;
  /** Whole header lines without their ends; a `Content-Length` is one of them. */
  readonly fields: readonly string[];
  readonly body: string;
}

/**
 * A planned request as a message, with its length.
 *
 * @param unique makes an idempotency token
 */
export function messageOf(request: Request, unique: () => string): Message {
  const body = bodyOf(request) ?? '';
  const bytes =
    typeof body === 'string'
      ? Buffer.from(body.replaceAll(/\$(?:FRESH|DIGITS)\(\w+\)/g, () => unique()))
      : Buffer.from(body);
  return {
    line: `${request.method} $PREFIX${request.path} HTTP/1.1`,
    fields: [
      'Host: $HOST',
      ...request.headers.map(([name, value]) => `${name}: ${value}`),
      `Content-Length: ${bytes.length}`,
    ],
    body: bytes.toString('latin1'),
  };
}

/** The bytes of its head: the lines, those that the run adds, and the empty one. */
export function head({ line, fields }: Message): string {
  return `${[line, ...fields].join('\r\n')}\r\n$FURTHER\r\n`;
}

export function text(message: Message): string {
  return head(message) + message.body;
}

function nameOf(field: string): string {
  return (field.split(':')[0] ?? '').trim().toLowerCase();
}

export function withoutField(message: Message, name: string): Message {
  return { ...message, fields: message.fields.filter((field) => nameOf(field) !== name.toLowerCase()) };
}

/** The message with further lines at the end of its head. */
export function withLines(message: Message, ...lines: readonly string[]): Message {
  return { ...message, fields: [...message.fields, ...lines] };
}

/** The message with the lines of a field replaced by others, in its place. */
export function withField(message: Message, name: string, ...lines: readonly string[]): Message {
  const at = message.fields.findIndex((field) => nameOf(field) === name.toLowerCase());
  const { fields } = withoutField(message, name);
  if (at < 0) return withLines(message, ...lines);
  return { ...message, fields: [...fields.slice(0, at), ...lines, ...fields.slice(at)] };
}

/** The message with another body and the length of it. */
export function withPayload(message: Message, body: string): Message {
  return withField({ ...message, body }, 'content-length', `Content-Length: ${body.length}`);
}

/** How a body is cut into chunks. */
export interface Chunking {
  /** Bytes in each chunk. */
  readonly size: number;
  /** The line of a chunk's size. */
  readonly sizeLine?: (size: number) => string;
  /** Lines after the last chunk. */
  readonly trailers?: readonly string[];
}

/** The bytes of a chunked body. */
export function chunked(body: string, { size, sizeLine = hex, trailers = [] }: Chunking): string {
  const chunks = Array.from({ length: Math.ceil(body.length / size) }, (_, at) =>
    body.slice(at * size, (at + 1) * size),
  );
  return [
    ...chunks.map((chunk) => `${sizeLine(chunk.length)}\r\n${chunk}\r\n`),
    '0\r\n',
    ...trailers.map((trailer) => `${trailer}\r\n`),
    '\r\n',
  ].join('');
}

function hex(size: number): string {
  return size.toString(16);
}

/** The message with its body in chunks. */
export function inChunks(message: Message, chunking: Chunking, coding = 'chunked'): Message {
  return {
    ...withField(message, 'content-length', `Transfer-Encoding: ${coding}`),
    body: chunked(message.body, chunking),
  };
}
