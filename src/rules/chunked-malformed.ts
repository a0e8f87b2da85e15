import { inChunks, type Message } from '../judging/message.ts';
import { notServed, scripted, unserved } from '../judging/scripted.ts';

/** Chunked bodies that are none (RFC 9112, sections 7.1 and 8). A server may wait for more, refuse or close. */
export const chunkedMalformed = scripted({
  id: 'chunked-malformed',
  judges: 'operation/chunked-malformed',
  summary: 'A malformed or unfinished chunked body is not served.',
  wire: (_, bench) => {
    const form = (label: string, change: (body: string) => string) => {
      const message: Message = inChunks(bench.message(), { size: 100_000 });
      return notServed(`body: ${label}`, { ...message, body: change(message.body) }, bench, unserved);
    };
    return [
      form('chunked, without its last chunk', (body) => body.replace(/0\r\n\r\n$/, '')),
      form('chunked, with a size that is no number', (body) => `zz\r\n${body}`),
      form('chunked, with a negative size', (body) => `-${body}`),
      form('chunked, with a chunk that is longer than its size', (body) =>
        body.replace(/\r\n0\r\n\r\n$/, 'xx0\r\n\r\n'),
      ),
    ];
  },
});
