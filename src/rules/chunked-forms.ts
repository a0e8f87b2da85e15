import { inChunks, text, type Chunking } from '../judging/message.ts';
import { answered, inSegments, one, scripted, send } from '../judging/scripted.ts';

/** The size that makes a chunk's size two digits, one of them a letter. */
const lettered = 26;

/** Every way to write a chunked body (RFC 9112, section 7.1); a server may ask for a length instead (411). */
export const chunkedForms = scripted({
  id: 'chunked-forms',
  judges: 'operation/chunked-forms',
  summary: 'A chunked body is understood however it is cut.',
  wire: (_, bench) => {
    const right = { accepts: ['2xx', '411'], expected: 'accepted, or refused with 411' };
    const form = (label: string, chunking: Chunking, coding?: string) =>
      one(`body: ${label}`, inChunks(bench.message(), chunking, coding), bench, right);
    return [
      form('in chunks of one byte', { size: 1 }),
      form('in one chunk', { size: 100_000 }),
      form('in chunks whose sizes have capitals and zeros', {
        size: lettered,
        sizeLine: (size) => size.toString(16).toUpperCase().padStart(4, '0'),
      }),
      form('in chunks with extensions', {
        size: lettered,
        sizeLine: (size) => `${size.toString(16)};name=value;quoted="a;b"`,
      }),
      form('in chunks, the coding in capitals', { size: lettered }, 'CHUNKED'),
      {
        label: 'body: in chunks that TCP cuts anywhere',
        moves: [inSegments(text(inChunks(bench.message(), { size: 9 })), 31, 10), answered(1, bench)],
        ...right,
      },
      {
        label: 'body: in chunks, and then another request',
        moves: [
          send(inChunks(bench.message(), { size: lettered })),
          answered(1, bench),
          send(bench.message()),
          answered(2, bench),
        ],
        accepts: ['2xx 2xx', '2xx closed', '411 2xx', '411 closed'],
        expected: 'accepted twice, or refused with 411 at first, or the connection closed after the first',
        plain: true,
      },
    ];
  },
});
