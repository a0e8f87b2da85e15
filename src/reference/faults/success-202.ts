import type { Fault } from '../fault.ts';

/** Accepted for a success. */
export const success202: Fault = {
  id: 'success-202',
  family: 'F',
  summary: 'Accepted for a success',
  step: 'success',
  deviate:
    (success) =>
    (...all) => ({ ...success(...all), status: 202 }),
  breaks: ['success-status@response-status'],
};
