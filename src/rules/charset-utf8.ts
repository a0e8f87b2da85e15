import { headerValues } from '../judging/exchange.ts';
import { excerpt } from '../judging/received.ts';
import { toOperation } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** A charset that an answer names is UTF-8: a client that believes another reads the body wrongly (RFC 8259, section 8.1). */
export const charsetUtf8 = surveys({
  id: 'charset-utf8',
  judges: 'operation/charset-utf8',
  summary: 'A charset that an answer names is UTF-8.',
  concerns: (_, evidence) => toOperation(evidence),
  wrong: (_, exchange) => {
    const [type = ''] = headerValues(exchange, 'content-type');
    const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type)?.[1];
    return charset === undefined || /^utf-?8$/i.test(charset)
      ? undefined
      : { expected: 'utf-8, or no charset', received: excerpt(charset) };
  },
});
