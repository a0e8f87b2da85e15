import { withField } from '../judging/message.ts';
import { notServed, scripted, unserved } from '../judging/scripted.ts';

/**
 * A Content-Length that is no length (RFC 9112, section 6.3). Two different ones let two servers in a row
 * read two different requests.
 */
export const contentLengthInvalid = scripted({
  id: 'content-length-invalid',
  judges: 'operation/content-length-invalid',
  summary: 'A request with an invalid Content-Length, or with two different ones, is not served.',
  wire: (_, bench) => {
    const { length } = bench.message().body;
    const form = (label: string, lines: readonly string[]) =>
      notServed(
        `header Content-Length: ${label}`,
        withField(bench.message(), 'content-length', ...lines),
        bench,
        unserved,
      );
    const invalid = (label: string, value: string) => form(label, [`Content-Length: ${value}`]);
    return [
      form('two different ones, the right one first', [
        `Content-Length: ${length}`,
        `Content-Length: ${length + 5}`,
      ]),
      form('two different ones, the right one last', ['Content-Length: 2', `Content-Length: ${length}`]),
      form('two different ones in one line', [`Content-Length: ${length}, ${length + 5}`]),
      invalid('with a plus sign', `+${length}`),
      invalid('with a fraction', `${length}.0`),
      invalid('with text after it', `${length} bytes`),
      invalid('in hexadecimal', `0x${length.toString(16)}`),
      invalid('negative', `-${length}`),
    ];
  },
});
