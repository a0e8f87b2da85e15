import type { Message } from '../judging/message.ts';
import { one, scripted } from '../judging/scripted.ts';

/** Fields on which a strict parser may have no patience. */
const framing = /^(?:content-length|host):/i;

/** White space around values (RFC 9112, section 5.1; RFC 9110, section 5.5). */
export const headerSpace = scripted({
  id: 'header-space',
  judges: 'operation/header-space',
  summary: 'White space around a header value is no part of it.',
  wire: (_, bench) => {
    const spaced = (before: string, after: string): Message => {
      const message = bench.message();
      return {
        ...message,
        fields: message.fields.map((field) =>
          framing.test(field) ? field : field.replace(/: ?(.*)$/, `:${before}$1${after}`),
        ),
      };
    };
    const right = { accepts: ['2xx'], expected: 'accepted', plain: true };
    return [
      one('header values: without white space before them', spaced('', ''), bench, right),
      one('header values: with spaces and tabs before them', spaced(' \t  ', ''), bench, right),
      one('header values: with spaces and tabs after them', spaced(' ', ' \t '), bench, right),
    ];
  },
});
