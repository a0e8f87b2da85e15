import { withLines, withoutField } from '../judging/message.ts';
import { connectionToken } from '../judging/request.ts';
import { notServed, one, scripted, unserved } from '../judging/scripted.ts';

/** The obsolete folding of header lines (RFC 9112, section 5.2): refused, or read as one value. */
export const headerFolded = scripted({
  id: 'header-folded',
  judges: 'operation/header-folded',
  summary: 'A folded header line is refused or read as one value.',
  wire: (_, bench) => {
    const name = bench.contract.credential?.header;
    return [
      one('a header line: folded', withLines(bench.message(), 'X-Note: one', '  two'), bench, {
        accepts: ['2xx', 'refused', 'closed'],
        expected: 'accepted, or refused',
      }),
      ...(name === undefined
        ? []
        : [
            notServed(
              `header ${name}: in the fold of another field alone`,
              withLines(withoutField(bench.message(), name), 'X-Note: one', ` ${name}: ${connectionToken}`),
              bench,
              unserved,
            ),
          ]),
    ];
  },
});
