import type { Fault } from '../fault.ts';
import { withField } from '../edit.ts';

/** A success has the header of an error. */
export const successNamesAnError: Fault = {
  id: 'success-names-an-error',
  family: 'F',
  summary: 'a success has the header of an error',
  step: 'success',
  deviate: (success) => (event, stamp, contract) =>
    withField(success(event, stamp, contract), contract.errorType?.header ?? '', 'None'),
  breaks: ['success-unnamed@error-type-success-unnamed'],
};
