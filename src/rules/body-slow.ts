import { head } from '../judging/message.ts';
import { scripted, slowly } from '../judging/scripted.ts';

/** A body that comes slowly; a server may have no patience, and say so or close. */
export const bodySlow = scripted({
  id: 'body-slow',
  judges: 'operation/body-slow',
  slow: 5,
  summary: 'A body that comes slowly is waited for or given up in order.',
  wire: (clause, bench) => {
    const message = bench.message();
    return [slowly('body', [head(message), message.body, ''], clause, bench)];
  },
});
