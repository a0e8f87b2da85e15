import type { Fault } from '../fault.ts';

/** Every error has the name of the first. */
export const errorsNamedAlike: Fault = {
  id: 'errors-named-alike',
  family: 'H',
  summary: 'every error has the name of the first',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (_, contract) =>
    errorHeaders(contract.responses.flatMap(({ errors }) => errors)[0] ?? '', contract),
  breaks: [
    'error-name-documented@response-*-name',
    'refusal-error@*-duplicate',
    'refusal-error@*-elsewhere',
    'refusal-error@*-max-length',
    'refusal-error@*-min-length',
    'refusal-error@*-required',
    'refusal-error@*-unknown',
    'refusal-error@body-media-type-absent',
    'refusal-error@body-media-type-foreign',
  ],
};
