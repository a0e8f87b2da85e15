import { withLines } from '../judging/message.ts';
import { one, scripted } from '../judging/scripted.ts';

/** What a signed request with a session token has; stock servers read 8 KiB and more. */
const usual = 4000;
const giant = 300_000;

/** Large header blocks (RFC 9110, section 5.4). Beyond a limit of the server, any 4xx or a closed connection is right. */
export const headerBlockLarge = scripted({
  id: 'header-block-large',
  judges: 'operation/header-block-large',
  summary: 'Header fields of 4 KiB are read, and many more are refused at most.',
  wire: (_, bench) => {
    const refusable = { accepts: ['2xx', 'refused', 'closed'], expected: 'accepted, or refused with a 4xx' };
    return [
      one('header lines: one of 4 KiB', withLines(bench.message(), `X-Note: ${'a'.repeat(usual)}`), bench, {
        accepts: ['2xx'],
        expected: 'accepted',
        level: 'SHOULD',
        plain: true,
      }),
      one(
        'header lines: one of 300 kB',
        withLines(bench.message(), `X-Note: ${'a'.repeat(giant)}`),
        bench,
        refusable,
      ),
      one(
        'header lines: 5,000 of them',
        withLines(bench.message(), ...Array.from({ length: 5000 }, (__, at) => `X-Note-${at}: a`)),
        bench,
        refusable,
      ),
    ];
  },
});
