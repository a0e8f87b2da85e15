import type { Fault } from '../fault.ts';

/** The status where clients read the name. */
export const errorCodeANumber: Fault = {
  id: 'error-code-a-number',
  family: 'H',
  summary: 'the status where clients read the name',
  step: 'errorBody',
  deviate: (errorBody) => (error, text, request, contract) =>
    JSON.stringify({
      ...(JSON.parse(errorBody(error, text, request, contract)) as object),
      [contract.errorType?.members.at(-1) ?? 'code']: 400,
    }),
  breaks: ['error-name-text@error-type-name-text'],
};
