import { isObject } from '../contract/document.ts';
import { readBody } from '../judging/body.ts';
import { bodyExcerpt } from '../judging/received.ts';
import { stated, valueAt } from '../judging/response-value.ts';
import { withStatusOf } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** A member that a response requires is there, under its exact name, and not null. */
export const responseRequired = surveys({
  id: 'response-required',
  judges: 'response/required',
  summary: 'Each required member of an answer is present and not null.',
  concerns: withStatusOf,
  wrong: (clause, exchange, { contract }) => {
    const { value } = valueAt(clause, exchange, contract);
    // A body that is no object at all breaks the clause on the whole body.
    if ((value !== undefined && value !== null) || !isObject(readBody(exchange).value)) return undefined;
    const missing = value === null ? 'null' : `no such member in ${bodyExcerpt(exchange)}`;
    return { expected: stated(clause), received: missing };
  },
});
