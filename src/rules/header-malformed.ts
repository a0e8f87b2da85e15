import { withLines } from '../judging/message.ts';
import { notServed, scripted, unserved } from '../judging/scripted.ts';

/** Lines that are no header fields (RFC 9112, section 5.1; RFC 9110, section 5.5). */
export const headerMalformed = scripted({
  id: 'header-malformed',
  judges: 'operation/header-malformed',
  summary: 'A request with a malformed header line is refused.',
  wire: (_, bench) =>
    Object.entries({
      'a space before the colon': 'X-Note : spaced',
      'no colon': 'X-Note without a colon',
      'no name': ': nameless',
    }).map(([label, line]) =>
      notServed(`a header line: ${label}`, withLines(bench.message(), line), bench, unserved),
    ),
});
