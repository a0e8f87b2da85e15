import { withLines } from '../judging/message.ts';
import { one, scripted } from '../judging/scripted.ts';

/** Several lines of one field (RFC 9110, section 5.3); proxies add some. */
export const headerRepeated = scripted({
  id: 'header-repeated',
  judges: 'operation/header-repeated',
  summary: 'Fields that the operation does not know may be repeated.',
  wire: (_, bench) =>
    Object.entries({
      'an unknown one': ['X-Note: one', 'X-Note: two', 'x-note: three'],
      'one with a list': ['Accept: application/json', 'Accept: */*'],
      'one that proxies repeat': ['X-Forwarded-For: 192.0.2.1', 'X-Forwarded-For: 192.0.2.2'],
    }).map(([label, lines]) =>
      one(`header lines repeated: ${label}`, withLines(bench.message(), ...lines), bench, {
        accepts: ['2xx'],
        expected: 'accepted',
        plain: true,
      }),
    ),
});
