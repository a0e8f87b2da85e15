import * as fc from 'fast-check';
import { setTimeout } from 'node:timers/promises';
import type { WireResponse } from '../../src/run/transport.ts';
import type { Behaviour } from './server.ts';
import { slowly, type Field } from './writing.ts';

/** What becomes of the bytes of a right answer on their way. */
export interface Deviation {
  readonly told: string;
  /** Whether HTTP and the contract allow it, forbid it, or that depends. */
  readonly is: 'legal' | 'illegal' | 'either';
  /** Changes the answer before it is written. */
  readonly answer?: (answer: WireResponse) => WireResponse;
  /** Changes its bytes. */
  readonly bytes?: (bytes: Buffer) => Buffer;
  readonly milliseconds?: number;
  readonly pieces?: number;
  /** Whether the body comes in chunks; the last that says it counts. */
  readonly chunked?: boolean;
  readonly closes?: 'end' | 'reset';
}

const token = fc.string({
  unit: fc.constantFrom('a', 'b', 'y', 'z', '-', '0', '9'),
  minLength: 1,
  maxLength: 30,
});
const printable = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
});
const anyBytes = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes));

const legal: fc.Arbitrary<Deviation> = fc.oneof(
  fc
    .integer({ min: 0, max: 60 })
    .map((milliseconds): Deviation => ({ told: 'late', is: 'legal', milliseconds })),
  fc.integer({ min: 2, max: 12 }).map((pieces): Deviation => ({ told: 'in pieces', is: 'legal', pieces })),
  fc.constant<Deviation>({ told: 'chunked', is: 'legal', chunked: true }),
  fc
    .array(
      fc.tuple(
        token.map((name) => `x-${name}`),
        printable,
      ),
      { maxLength: 30 },
    )
    .map((fields): Deviation => ({
      told: 'further fields',
      is: 'legal',
      answer: (answer) => ({ ...answer, headers: [...fields, ...answer.headers] }),
    })),
  printable.map((reason): Deviation => ({
    told: 'another reason',
    is: 'legal',
    bytes: (bytes) => replaced(bytes, /^(HTTP\/1\.1 \d{3}) [^\r]*/, (_, start) => `${start} ${reason}`),
  })),
  fc.integer({ min: 1, max: 20 }).map((times): Deviation => ({
    told: 'interim answers',
    is: 'legal',
    bytes: (bytes) =>
      Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(times)), bytes]),
  })),
  fc.constant<Deviation>({
    told: 'white space around the JSON',
    is: 'legal',
    answer: (answer) => ({
      ...answer,
      body: Buffer.concat([Buffer.from(' \n\t'), answer.body, Buffer.from('\r\n ')]),
    }),
  }),
);

const illegal: fc.Arbitrary<Deviation> = fc.oneof(
  anyBytes.map((bytes): Deviation => ({ told: 'other bytes', is: 'illegal', bytes: () => bytes })),
  fc.integer({ min: 1, max: 10 }).map((less): Deviation => ({
    told: 'a body without its end',
    is: 'illegal',
    answer: (answer) => ({ ...answer, body: trimmed(answer.body).subarray(0, -less) }),
  })),
  fc.integer({ min: 600, max: 999 }).map((status): Deviation => ({
    told: 'a status of none',
    is: 'illegal',
    answer: (answer) => ({ ...answer, status }),
  })),
  fc
    .integer({ min: 201, max: 299 })
    .filter((status) => status !== 204)
    .map((status): Deviation => ({
      told: 'another success',
      is: 'illegal',
      answer: (answer) => (answer.status === 200 ? { ...answer, status } : answer),
    })),
  fc.constantFrom('\u0000', '\r', '\u001b', '\u007f').map((mark): Deviation => ({
    told: 'a control character in a field',
    is: 'illegal',
    answer: (answer) => ({ ...answer, headers: [['X-Mark', `a${mark}b`], ...answer.headers] }),
  })),
  fc.integer({ min: 1, max: 5000 }).map((more): Deviation => ({
    told: 'a length that is too large',
    is: 'illegal',
    closes: 'end',
    bytes: (bytes) =>
      replaced(bytes, /(Content-Length: )(\d+)/, (_, start, length) => `${start}${Number(length) + more}`),
  })),
  fc.constantFrom('end' as const, 'reset' as const).chain((closes) =>
    fc.integer({ min: 0, max: 80 }).map((length): Deviation => ({
      told: 'cut',
      is: 'illegal',
      closes,
      bytes: (bytes) => bytes.subarray(0, length),
    })),
  ),
);

const either: fc.Arbitrary<Deviation> = fc.oneof(
  fc.tuple(fc.nat(2000), fc.nat(255)).map(([at, byte]): Deviation => ({
    told: 'another byte',
    is: 'either',
    bytes: (bytes) => {
      const other = Buffer.from(bytes);
      other[at % bytes.length] = byte;
      return other;
    },
  })),
  fc.tuple(fc.nat(2000), anyBytes).map(([at, more]): Deviation => ({
    told: 'more bytes',
    is: 'either',
    bytes: (bytes) =>
      Buffer.concat([bytes.subarray(0, at % bytes.length), more, bytes.subarray(at % bytes.length)]),
  })),
  fc.tuple(token, anyBytes).map(([name, value]): Deviation => ({
    told: 'a field of any bytes',
    is: 'either',
    answer: (answer) => ({
      ...answer,
      headers: [...answer.headers, [name, value.toString('latin1')] as Field],
    }),
  })),
  fc.json({ maxDepth: 4 }).map((text): Deviation => ({
    told: 'other JSON',
    is: 'either',
    answer: (answer) => ({ ...answer, body: Buffer.from(text) }),
  })),
);

/** Some deviations, all of which each answer gets. */
export const deviations = fc.oneof(
  fc.array(legal, { minLength: 1, maxLength: 4 }),
  fc.tuple(illegal, fc.array(legal, { maxLength: 2 })).map(([one, others]) => [...others, one]),
  fc
    .tuple(either, fc.array(fc.oneof(legal, either), { maxLength: 2 }))
    .map(([one, others]) => [...others, one]),
);

function trimmed(body: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(body).toString('latin1').trimEnd(), 'latin1');
}

function replaced(bytes: Buffer, pattern: RegExp, by: (...match: string[]) => string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(pattern, by), 'latin1');
}

function written({ status, headers, body }: WireResponse, chunked: boolean): Buffer {
  const fields = [
    ...headers,
    chunked ? ['Transfer-Encoding', 'chunked'] : ['Content-Length', String(body.length)],
  ];
  const head = [`HTTP/1.1 ${status} Answer`, ...fields.map((field) => field.join(': ')), '', ''].join('\r\n');
  const framed =
    chunked && body.length > 0
      ? [Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]
      : [chunked ? Buffer.from('0\r\n\r\n') : body];
  return Buffer.concat([Buffer.from(head, 'latin1'), ...framed]);
}

/** A server in order whose answers deviate so. */
export function deviating(all: readonly Deviation[]): Behaviour {
  return {
    answer: async ({ socket, method, right }) => {
      const answer = all.reduce((before, { answer: change }) => change?.(before) ?? before, await right());
      const chunked = method !== 'HEAD' && all.reduce((before, one) => one.chunked ?? before, false);
      const bytes = all.reduce(
        (before, { bytes: change }) => change?.(before) ?? before,
        written(answer, chunked),
      );
      const closes = all.find((one) => one.closes !== undefined)?.closes;
      const [late = 0] = all.flatMap(({ milliseconds }) => milliseconds ?? []);
      const [pieces] = all.flatMap((one) => one.pieces ?? []);
      await setTimeout(late);
      if (pieces === undefined) socket.write(bytes);
      else await slowly(socket, bytes, 1, pieces);
      if (closes === 'end') socket.end();
      if (closes === 'reset') setImmediate(() => socket.resetAndDestroy());
    },
  };
}
