import type { Variant } from '../fault.ts';

/** Header and body name the same error. */
export const errorNameInBodyToo: Variant = {
  id: 'error-name-in-body-too',
  summary: 'header and body name the same error',
  step: 'errorBody',
  deviate: (errorBody) => (error, text, request, contract) =>
    JSON.stringify({
      ...(JSON.parse(errorBody(error, text, request, contract)) as object),
      ...Object.fromEntries((contract.errorType?.members ?? []).map((name) => [name, error])),
    }),
};
