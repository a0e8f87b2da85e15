import { excerpt } from '../judging/received.ts';
import { stated, valueAt, withValueAt } from '../judging/response-value.ts';
import { surveys } from '../judging/surveys.ts';

/** A text that identifies has a character that is not white space. Not judged: an empty one, which has its minimum. */
export const responseNotBlank = surveys({
  id: 'response-not-blank',
  judges: 'response/not-blank',
  summary: 'An identifying text is not blank.',
  concerns: withValueAt,
  wrong: (clause, exchange, { contract }) => {
    const { value } = valueAt(clause, exchange, contract);
    return typeof value !== 'string' || value === '' || /[^\s\p{Cf}\p{Cc}]/u.test(value)
      ? undefined
      : { expected: stated(clause), received: excerpt(value) };
  },
});
