import type { Fault } from '../fault.ts';

/** An empty body. */
export const successEmpty: Fault = {
  id: 'success-empty',
  family: 'F',
  summary: 'an empty body',
  step: 'success',
  deviate:
    (success) =>
    (...all) => ({ ...success(...all), body: '' }),
  breaks: ['response-type@response-body-json-type', 'success-json@response-json'],
};
