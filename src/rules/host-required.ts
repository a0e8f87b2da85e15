import { withLines, withoutField } from '../judging/message.ts';
import { notServed, scripted, unserved } from '../judging/scripted.ts';

/** No Host, or two (RFC 9112, section 3.2). Stock servers let both pass, and no client sends either. */
export const hostRequired = scripted({
  id: 'host-required',
  judges: 'operation/host-required',
  summary: 'A request without Host, or with two, is refused.',
  wire: (_, bench) => [
    notServed('header Host: none', withoutField(bench.message(), 'host'), bench, unserved),
    notServed(
      'header Host: two different ones',
      withLines(bench.message(), 'Host: other.example'),
      bench,
      unserved,
    ),
  ],
});
