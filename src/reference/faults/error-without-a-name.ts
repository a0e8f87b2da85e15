import type { Fault } from '../fault.ts';

/** No error is named. */
export const errorWithoutAName: Fault = {
  id: 'error-without-a-name',
  family: 'H',
  summary: 'no error is named',
  step: 'errorHeaders',
  deviate: () => () => [['Content-Type', 'application/json']],
  breaks: ['error-named@error-type-present'],
};
