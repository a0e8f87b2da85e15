import type { Answer } from '../../judging/wire.ts';

/** What the bytes of one direction hold. */
export interface Reading {
  readonly answers: readonly Answer[];
  /** Why the rest is no answer. */
  readonly malformed?: string;
  /** Bytes of an answer that is not whole yet. */
  readonly unfinished: number;
}

/** Longest head of an answer, in bytes. */
const longestHead = 65_536;

interface Part {
  readonly answer: Answer;
  readonly end: number;
}

class Malformed extends Error {}

/**
 * Reads HTTP/1.1 answers strictly, as RFC 9112 writes them; what recipients may forgive is malformed here.
 *
 * @param heads whether each request in its order was a HEAD, whose answer has no body
 * @param over the other side has ended the connection, which ends a body without a length
 */
export function readAnswers(bytes: Uint8Array, heads: readonly boolean[], over: boolean): Reading {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const answers: Answer[] = [];
  let at = 0;
  let final = 0;
  while (at < buffer.length) {
    try {
      const part = readAnswer(buffer, at, heads[final] === true, over);
      if (part === undefined) break;
      answers.push(part.answer);
      at = part.end;
      if (part.answer.status >= 200) final += 1;
      // What comes after it is another protocol.
      if (part.answer.status === 101) return { answers, unfinished: 0 };
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return { answers, malformed: error.message, unfinished: buffer.length - at };
    }
  }
  return { answers, unfinished: buffer.length - at };
}

function readAnswer(buffer: Buffer, from: number, toHead: boolean, over: boolean): Part | undefined {
  const start = buffer.subarray(from, from + 9).toString('latin1');
  if (!'HTTP/1.'.startsWith(start.slice(0, 7)) || (start.length > 7 && !/^HTTP\/1\.\d( |$)/.test(start)))
    throw new Malformed(`bytes that begin no HTTP/1.1 answer (${JSON.stringify(start)})`);
  const blank = buffer.indexOf('\r\n\r\n', from);
  if (blank < 0) {
    if (buffer.length - from > longestHead) throw new Malformed('a head that does not end');
    return undefined;
  }
  const [line = '', ...fields] = buffer.subarray(from, blank).toString('latin1').split('\r\n');
  const status = /^(HTTP\/1\.\d) (\d{3})(?: [\t\x20-\x7e\x80-\xff]*)?$/.exec(line);
  if (status === null)
    throw new Malformed(`a status line that is none (${JSON.stringify(line.slice(0, 60))})`);
  const headers = fields.map(readField);
  const [, version = '', code = ''] = status;
  const head = { version, status: Number(code), headers };
  const found = framing(head.status, headers, toHead);
  return readBody(buffer, blank + 4, head, found, over);
}

function readField(line: string): readonly [string, string] {
  const field = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*?)[ \t]*$/.exec(line);
  if (field === null)
    throw new Malformed(`a header line that is none (${JSON.stringify(line.slice(0, 60))})`);
  return [field[1] ?? '', field[2] ?? ''];
}

/** How the end of the body is told (RFC 9112, section 6.3). */
function framing(status: number, headers: Answer['headers'], toHead: boolean): Answer['framing'] | number {
  const values = (wanted: string): readonly string[] =>
    headers.flatMap(([name, value]) =>
      name.toLowerCase() === wanted ? value.split(',').map((one) => one.trim()) : [],
    );
  const codings = values('transfer-encoding');
  const lengths = [...new Set(values('content-length'))];
  if (codings.length > 0 && lengths.length > 0)
    throw new Malformed('an answer with Transfer-Encoding and Content-Length');
  if (lengths.length > 1 || lengths.some((length) => !/^\d+$/.test(length)))
    throw new Malformed(`an answer with the Content-Length ${lengths.join(', ')}`);
  if (toHead || status < 200 || status === 204 || status === 304) return 'none';
  if (codings.length > 0) return codings.at(-1)?.toLowerCase() === 'chunked' ? 'chunked' : 'close';
  return lengths[0] === undefined ? 'close' : Number(lengths[0]);
}

type Head = Pick<Answer, 'version' | 'status' | 'headers'>;

function readBody(
  buffer: Buffer,
  from: number,
  head: Head,
  found: Answer['framing'] | number,
  over: boolean,
): Part | undefined {
  const whole = (body: Uint8Array, end: number, how: Answer['framing']): Part => ({
    answer: { ...head, body, framing: how },
    end,
  });
  if (found === 'none') return whole(new Uint8Array(), from, 'none');
  if (found === 'close') return over ? whole(buffer.subarray(from), buffer.length, 'close') : undefined;
  if (found === 'chunked') {
    const chunks = readChunks(buffer, from);
    return chunks && whole(chunks.body, chunks.end, 'chunked');
  }
  const end = from + Number(found);
  return end > buffer.length ? undefined : whole(buffer.subarray(from, end), end, 'length');
}

function readChunks(
  buffer: Buffer,
  from: number,
): { readonly body: Buffer; readonly end: number } | undefined {
  const chunks: Buffer[] = [];
  for (let at = from; ;) {
    const lineEnd = buffer.indexOf('\r\n', at);
    if (lineEnd < 0) {
      if (buffer.length - at > 4096) throw new Malformed('a chunk whose size does not end');
      return undefined;
    }
    const line = buffer.subarray(at, lineEnd).toString('latin1');
    const size = /^([0-9a-fA-F]{1,8})[ \t]*(?:;.*)?$/.exec(line);
    if (size === null) throw new Malformed(`a chunk with the size ${JSON.stringify(line.slice(0, 40))}`);
    const length = parseInt(size[1] ?? '', 16);
    at = lineEnd + 2;
    if (length === 0) return endOfTrailers(buffer, at, chunks);
    if (at + length + 2 > buffer.length) return undefined;
    chunks.push(buffer.subarray(at, at + length));
    if (buffer.subarray(at + length, at + length + 2).toString('latin1') !== '\r\n')
      throw new Malformed('a chunk that is longer than its size');
    at += length + 2;
  }
}

function endOfTrailers(
  buffer: Buffer,
  from: number,
  chunks: readonly Buffer[],
): { readonly body: Buffer; readonly end: number } | undefined {
  for (let at = from; ;) {
    const lineEnd = buffer.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    if (lineEnd === at) return { body: Buffer.concat(chunks), end: at + 2 };
    readField(buffer.subarray(at, lineEnd).toString('latin1'));
    at = lineEnd + 2;
  }
}
