import { exists } from '../judging/date-time.ts';
import { excerpt } from '../judging/received.ts';
import { stated, valueAt, withValueAt } from '../judging/response-value.ts';
import { surveys } from '../judging/surveys.ts';

/**
 * A date and time in an answer exists: `format: date-time` (RFC 3339) and, since a leap second and
 * the like pass that, reading and writing it again gives the same text.
 */
export const responseFormat = surveys({
  id: 'response-format',
  judges: 'response/format',
  summary: 'Each date and time of an answer exists in the calendar.',
  concerns: withValueAt,
  wrong: (clause, exchange, { contract }) => {
    const { value } = valueAt(clause, exchange, contract);
    if (typeof value !== 'string' || clause.value !== 'date-time') return undefined;
    return exists(value) ? undefined : { expected: stated(clause), received: excerpt(value) };
  },
});
