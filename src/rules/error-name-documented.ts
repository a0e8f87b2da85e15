import { errorName } from '../judging/error-name.ts';
import { withStatusOf } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** An error that is named has a name that its status documents. */
export const errorNameDocumented = surveys({
  id: 'error-name-documented',
  judges: 'error/name',
  summary: "Each error's name is one that its status documents.",
  concerns: withStatusOf,
  wrong: (clause, exchange, { contract: { errorType } }) => {
    const name = errorName(exchange, errorType);
    const names = clause.value as readonly string[];
    return name === undefined || name === '' || names.includes(name)
      ? undefined
      : { expected: names.join(' or '), received: `${exchange.response?.status} ${name}` };
  },
});
