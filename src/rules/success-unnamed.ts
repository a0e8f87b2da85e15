import { errorName } from '../judging/error-name.ts';
import { excerpt } from '../judging/received.ts';
import { served } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** A success names no error, neither in the header nor in the body. */
export const successUnnamed = surveys({
  id: 'success-unnamed',
  judges: 'errorType/success-unnamed',
  summary: 'A success names no error.',
  concerns: (_, evidence) => served(evidence),
  wrong: (_, exchange, { contract: { errorType } }) => {
    const name = errorName(exchange, errorType);
    return name === undefined ? undefined : { expected: 'no error', received: excerpt(name) };
  },
});
