import { one, scripted } from '../judging/scripted.ts';

/** The target as a whole URL (RFC 9112, section 3.2.2), as it is sent to a proxy. */
export const absoluteForm = scripted({
  id: 'absolute-form',
  judges: 'operation/absolute-form',
  summary: 'A target in absolute form is understood.',
  wire: (_, bench) => {
    const message = bench.message();
    return [
      one(
        'the target: in absolute form',
        { ...message, line: message.line.replace('$PREFIX', () => '$ORIGIN$PREFIX') },
        bench,
        { accepts: ['2xx'], expected: 'accepted', plain: true },
      ),
    ];
  },
});
