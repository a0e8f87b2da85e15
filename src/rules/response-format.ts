import { keeps } from '../contract/validator.ts';
import { excerpt } from '../judging/received.ts';
import { valueAt } from '../judging/response-value.ts';
import { withStatusOf } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/**
 * A date and time in an answer exists: `format: date-time` (RFC 3339) and, since a leap second and
 * the like pass that, reading and writing it again gives the same text.
 */
export const responseFormat = surveys({
  id: 'response-format',
  judges: 'response/format',
  summary: 'Each date and time of an answer exists in the calendar.',
  concerns: withStatusOf,
  wrong: (clause, exchange) => {
    const { value } = valueAt(clause, exchange);
    if (typeof value !== 'string' || clause.value !== 'date-time') return undefined;
    const exists = keeps(dateTime, value) && !Number.isNaN(Date.parse(value)) && sameSecond(value);
    return exists ? undefined : { expected: clause.statement, received: excerpt(value) };
  },
});

const dateTime = { format: 'date-time' };

/** Whether the calendar kept the second that was written, whatever the precision and the offset. */
function sameSecond(text: string): boolean {
  const offset = /(?:[zZ]|[+-]\d{2}:\d{2})$/.exec(text)?.[0] ?? '';
  const written = new Date(`${text.slice(0, 19).toUpperCase()}Z`);
  return offset !== '' && !Number.isNaN(written.getTime()) && written.toISOString().slice(0, 19) === text.slice(0, 19).toUpperCase();
}
