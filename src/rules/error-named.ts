import { errorName } from '../judging/error-name.ts';
import { typedErrors } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** A documented error is named, in the header or in the body. */
export const errorNamed = surveys({
  id: 'error-named',
  judges: 'errorType/present',
  summary: 'Each documented error is named.',
  concerns: (_, evidence) => typedErrors(evidence),
  wrong: (_, exchange, { contract: { errorType } }) =>
    errorName(exchange, errorType)
      ? undefined
      : {
          expected: `the error's name in the header ${errorType?.header}`,
          received: `${exchange.response?.status} without a name, in the header or the body`,
        },
});
