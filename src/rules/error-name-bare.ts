import { headerName } from '../judging/error-name.ts';
import { excerpt } from '../judging/received.ts';
import { typedErrors } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** The header is the bare name; `:` and a URI may follow. A namespace before `#` is not understood by every client. */
export const errorNameBare = surveys({
  id: 'error-name-bare',
  judges: 'errorType/bare',
  summary: 'The error-type header is the bare name.',
  concerns: (_, evidence) => typedErrors(evidence),
  wrong: (_, exchange, { contract: { errorType } }) => {
    const name = errorType && headerName(exchange, errorType);
    return !name?.includes('#')
      ? undefined
      : { expected: 'the bare name of the error', received: excerpt(name) };
  },
});
