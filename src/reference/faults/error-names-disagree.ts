import type { Fault } from '../fault.ts';

/** Header and body name different errors. */
export const errorNamesDisagree: Fault = {
  id: 'error-names-disagree',
  family: 'H',
  summary: 'header and body name different errors',
  step: 'errorBody',
  deviate: (errorBody) => (error, text, request, contract) =>
    JSON.stringify({
      ...(JSON.parse(errorBody(error, text, request, contract)) as object),
      [contract.errorType?.members[0] ?? '']: 'InternalFailure',
    }),
  breaks: ['error-names-agree@error-type-agrees'],
};
