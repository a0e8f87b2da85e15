import type { ErrorType } from '../contract/contract.ts';
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
    errorType === undefined || errorName(exchange, errorType)
      ? undefined
      : {
          expected: `the error's name ${placesOf(errorType)}`,
          received: `${exchange.response?.status} without a name, in the header or the body`,
        },
});

/** Where an error may be named: one of them is enough. */
function placesOf({ header, members }: ErrorType): string {
  const body = members.length === 0 ? [] : [`in the member ${members.join(' or ')} of the body`];
  return [`in the header ${header}`, ...body].join(' or ');
}
