import { errorName, headerName } from '../judging/error-name.ts';
import { typedErrors } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/**
 * A documented error that is named is named in the header. A name in the body alone is missed by
 * clients: `code` by Java v2, `__type` by Go v1.
 */
export const errorNamedInHeader = surveys({
  id: 'error-named-in-header',
  judges: 'errorType/in-header',
  summary: 'Each documented error is named in the header, not in the body alone.',
  concerns: (_, evidence) => typedErrors(evidence),
  wrong: (_, exchange, { contract: { errorType } }) =>
    errorType === undefined || headerName(exchange, errorType) || !errorName(exchange, errorType)
      ? undefined
      : {
          expected: `the error's name in the header ${errorType.header}`,
          received: 'a name in the body alone',
        },
});
