import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** __proto__ as a name makes the server fail. */
export const prototypeAnswered500: Fault = {
  id: 'prototype-answered-500',
  family: 'B',
  summary: '__proto__ as a name makes the server fail',
  step: 'object',
  deviate: (object) => (value, contract) => {
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__'))
      throw new Refusal(failure(contract), 'Something failed.');
    return object(value, contract);
  },
  breaks: [
    'members-unknown@body-additional-properties',
    'refusal-error@body-prototype-members',
    'server-error@no-server-error',
  ],
};
