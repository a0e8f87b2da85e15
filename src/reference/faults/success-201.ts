import type { Fault } from '../fault.ts';

/** Created for a success. */
export const success201: Fault = {
  id: 'success-201',
  family: 'F',
  summary: 'Created for a success',
  step: 'success',
  deviate:
    (success) =>
    (...all) => ({ ...success(...all), status: 201 }),
  breaks: ['success-status@response-status'],
};
