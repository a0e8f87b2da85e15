import { head } from '../judging/message.ts';
import { scripted, slowly } from '../judging/scripted.ts';

/** A head that comes slowly; a server may have no patience, and say so or close. */
export const headerSlow = scripted({
  id: 'header-slow',
  judges: 'operation/header-slow',
  slow: 5,
  summary: 'A head that comes slowly is waited for or given up in order.',
  wire: (clause, bench) => {
    const message = bench.message();
    const all = head(message);
    return [slowly('head', [all.slice(0, 40), all.slice(40), message.body], clause, bench)];
  },
});
