import type { Fault } from '../fault.ts';

/** An array is read as the object in it. */
export const rootArrayRead: Fault = {
  id: 'root-array-read',
  family: 'B',
  summary: 'an array is read as the object in it',
  step: 'object',
  deviate: (object) => (value, contract) => object(Array.isArray(value) ? value[0] : value, contract),
  breaks: ['body-other-type@body-json-type'],
};
