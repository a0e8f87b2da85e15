import type { Fault } from '../fault.ts';

/** The name has its namespace. */
export const errorNamedWithANamespace: Fault = {
  id: 'error-named-with-a-namespace',
  family: 'H',
  summary: 'the name has its namespace',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (error, contract) => errorHeaders(`com.example#${error}`, contract),
  breaks: ['error-name-bare@error-type-bare'],
};
