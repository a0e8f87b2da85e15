import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { HostileTarget } from '../target.ts';
import type { Asked } from '../server.ts';
import { answerBytes, endlessly, json, rightBytes, served, type Field } from '../writing.ts';

const million = 1_000_000;

/** The same answer to all. */
function always(status: number, headers: readonly Field[], body: () => string | Uint8Array) {
  return { answer: ({ socket }: Asked) => void socket.write(answerBytes(status, headers, body())) };
}

/** Right answers, whose successes have further members. */
function withMember(value: () => string) {
  return {
    answer: async ({ socket, right }: Asked) => {
      const answer = await right();
      if (answer.status !== 200) socket.write(rightBytes(answer));
      else {
        const text = Buffer.from(answer.body).toString().slice(0, -1);
        socket.write(rightBytes({ ...answer, body: Buffer.from(`${text},"further":${value()}}`) }));
      }
    },
  };
}

function bomb(compressed: Uint8Array, encoding: string) {
  return always(200, [json, ['Content-Encoding', encoding]], () => compressed);
}

const zeros = Buffer.alloc(100 * million);
const gzip = gzipSync(zeros, { level: 9 });
const brotli = brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** Bodies that are too much, or are no text. */
export const bodies: readonly HostileTarget[] = [
  {
    id: 'endless-body',
    does: 'A body that never ends, until the connection is closed.',
    promised: 'The body is cut at 256 kB and judged as cut; the run is given up after 16 MB of answers.',
    ends: 'nonconformant',
    asks: 'all',
    behaviour: {
      answer: ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n');
        endlessly(socket, Buffer.alloc(65_536, '{"Id":'));
      },
    },
  },
  {
    id: 'endless-chunks',
    does: 'A chunked body that never ends.',
    promised: 'The body is cut at 256 kB.',
    ends: 'nonconformant',
    behaviour: {
      answer: ({ socket }) => {
        socket.write(
          'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
        );
        endlessly(socket, Buffer.from(`1000\r\n${'x'.repeat(4096)}\r\n`));
      },
    },
  },
  {
    id: 'body-of-terabytes',
    does: 'Announces ten terabytes, and sends them.',
    promised: 'Nothing is set aside for what is announced; the body is cut at 256 kB.',
    ends: 'nonconformant',
    behaviour: {
      answer: ({ socket }) => {
        socket.write(
          'HTTP/1.1 400 Bad\r\nContent-Type: application/json\r\nContent-Length: 10000000000000\r\n\r\n',
        );
        endlessly(socket, Buffer.alloc(65_536, ' '));
      },
    },
  },
  {
    id: 'gzip-bomb',
    does: 'Answers that are 100 MB once gzip is undone.',
    promised: 'Nothing is decompressed: no coding is asked for, and one that comes all the same is no JSON.',
    ends: 'nonconformant',
    asks: 'all',
    behaviour: bomb(gzip, 'gzip'),
  },
  {
    id: 'gzip-bomb-in-a-bomb',
    does: 'The same, compressed twice and called so.',
    promised: 'Nothing is decompressed.',
    ends: 'nonconformant',
    behaviour: bomb(gzipSync(gzip), 'gzip, gzip'),
  },
  {
    id: 'brotli-bomb',
    does: 'Answers that are 100 MB once Brotli is undone.',
    promised: 'Nothing is decompressed.',
    ends: 'nonconformant',
    behaviour: bomb(brotli, 'br'),
  },
  {
    id: 'nested-json-of-5-mb',
    does: '5 MB of arrays in arrays.',
    promised: 'The body is cut at 256 kB, before it is parsed.',
    ends: 'nonconformant',
    behaviour: always(200, [json], () => nested(2.5 * million)),
  },
  {
    id: 'nested-json-below-the-cap',
    does: 'Right answers with a further member of 250 kB, arrays in arrays.',
    promised: 'It is parsed, forgotten, and not accused; the run is given up after 16 MB of answers.',
    ends: 'inconclusive',
    asks: 'all',
    behaviour: withMember(() => nested(125_000)),
  },
  {
    id: 'nested-json-at-each-member',
    does: 'Members that are 100,000 arrays in arrays instead of text.',
    promised: 'The finding says that the value is nested too deeply to be shown.',
    ends: 'nonconformant',
    behaviour: always(
      200,
      [json],
      () => `{"Id":${nested(100_000)},"AbsoluteTime":{"a":${nested(20_000)}},"message":${nested(9000)}}`,
    ),
  },
  {
    id: 'members-by-the-thousand',
    does: 'Right answers with 20,000 further members each.',
    promised: 'Names are compared in linear time; not accused, and given up after 16 MB of answers.',
    ends: 'inconclusive',
    asks: 'all',
    behaviour: {
      answer: async ({ socket, right }) => {
        const answer = await right();
        const text = Buffer.from(answer.body).toString().slice(0, -1);
        const more = Array.from({ length: 20_000 }, (_, at) => `"m${at}":0`).join();
        socket.write(rightBytes({ ...answer, body: Buffer.from(`${text},${more}}`) }));
      },
    },
  },
  {
    id: 'one-member-by-the-thousand',
    does: 'The same member 20,000 times in each answer.',
    promised: 'It is told as a member that stands twice, once.',
    ends: 'nonconformant',
    behaviour: always(200, [json], () => `{${Array.from({ length: 20_000 }, () => '"Id":"a"').join()}}`),
  },
  {
    id: 'texts-of-200-kb',
    does: 'Members of 200,000 letters where a few hundred are legal.',
    promised: 'What is shown is cut.',
    ends: 'nonconformant',
    behaviour: always(200, [json], () => served({ Id: 'i'.repeat(200_000) })),
  },
  {
    id: 'quotes-and-backslashes',
    does: '250 kB of what a reader of JSON may read again and again.',
    promised: 'Nothing is read more than a few times.',
    ends: 'nonconformant',
    behaviour: always(200, [json], () => `{"Id":"${'\\"'.repeat(60_000)}","a${' '.repeat(100_000)}":"\\`),
  },
  {
    id: 'paths-without-end',
    does: '250 kB of what looks like paths of files and stack frames, and is none.',
    promised: 'No search goes over a text more than once.',
    ends: 'nonconformant',
    behaviour: {
      answer: ({ socket, nth }) => {
        const text = ['a/', 'at a', 'io.', 'at a.', 'a-', '"\\\\', '%41%', '&#x41', 'org.a.A'][nth % 9] ?? '';
        const much = text.repeat(250_000 / text.length);
        socket.write(answerBytes(400, [json], nth % 2 === 0 ? JSON.stringify({ message: much }) : much));
      },
    },
  },
  {
    id: 'numbers-beyond-doubles',
    does: 'Numbers of 100,000 digits and exponents that no double can hold.',
    promised: 'They are read as JSON reads them.',
    ends: 'nonconformant',
    behaviour: always(200, [json], () => `{"Id":${'9'.repeat(100_000)},"AbsoluteTime":1e99999}`),
  },
  {
    id: 'prototype-in-the-answer',
    does: 'Gives what is required as members of `__proto__` and `constructor`.',
    promised: 'Only own members count, and no object of the suite is changed.',
    ends: 'nonconformant',
    asks: 'all',
    behaviour: always(200, [json], () => `{"__proto__":${served()},"constructor":{"prototype":${served()}}}`),
  },
  {
    id: 'nul-bytes',
    does: 'NUL between all letters and in the error names.',
    promised: 'It is told as a body that is not JSON, and reports show no NUL.',
    ends: 'nonconformant',
    behaviour: always(200, [json], () => [...served()].join('\0')),
  },
  {
    id: 'invalid-utf-8',
    does: 'Lone continuation bytes, overlong forms and surrogates in UTF-8.',
    promised: 'It is told as a body that is not UTF-8; the report has its bytes in base64.',
    ends: 'nonconformant',
    behaviour: always(200, [json], () =>
      Buffer.concat([
        Buffer.from('{"Id":"'),
        Buffer.from([0x80, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xf5, 0xff, 0xfe]),
        Buffer.from('"}'),
      ]),
    ),
  },
  {
    id: 'lone-surrogates',
    does: 'Lone surrogates in every text, escaped as JSON escapes them.',
    promised: 'Reports are well-formed all the same.',
    ends: 'nonconformant',
    behaviour: always(
      200,
      [json, ['X-Amzn-ErrorType', 'A\u00ed\u00a0\u0080']],
      () => '{"Id":"\\ud800","AbsoluteTime":"\\udfff \\ud83d","message":"\\udead","\\ud800":1}',
    ),
  },
  {
    id: 'utf-16',
    does: 'Answers in UTF-16, with a byte-order mark.',
    promised: 'It is told as a body that is not UTF-8.',
    ends: 'nonconformant',
    behaviour: always(200, [json], () => Buffer.from(`\ufeff${served()}`, 'utf16le')),
  },
  {
    id: 'no-bytes-at-all',
    does: 'Empty bodies with every status in turn.',
    promised: 'It is told as an empty body.',
    ends: 'nonconformant',
    behaviour: {
      answer: ({ socket, nth }) =>
        void socket.write(answerBytes([200, 400, 403, 500, 204, 304][nth % 6] ?? 200, [json], '')),
    },
  },
];
