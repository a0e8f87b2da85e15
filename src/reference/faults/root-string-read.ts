import type { Fault } from '../fault.ts';

/** A string is parsed again. */
export const rootStringRead: Fault = {
  id: 'root-string-read',
  family: 'B',
  summary: 'a string is parsed again',
  step: 'object',
  deviate: (object) => (value, contract) => {
    if (typeof value !== 'string' || !value.startsWith('{')) return object(value, contract);
    return object(JSON.parse(value), contract);
  },
  breaks: ['body-other-type@body-json-type'],
};
