import { withLines } from '../judging/message.ts';
import { one, scripted } from '../judging/scripted.ts';

/** The offer that some HTTP clients make with each request (RFC 9110, section 7.8); it may be ignored. */
export const upgradeOffered = scripted({
  id: 'upgrade-offered',
  judges: 'operation/upgrade-offered',
  summary: 'A request that offers an upgrade is answered as any other, or upgraded.',
  wire: (_, bench) => [
    one(
      'header Upgrade: h2c',
      withLines(
        bench.message(),
        'Connection: Upgrade, HTTP2-Settings',
        'Upgrade: h2c',
        'HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA',
      ),
      bench,
      { accepts: ['2xx', '101'], expected: 'accepted, or upgraded' },
    ),
  ],
});
