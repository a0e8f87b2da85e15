import type { Fault } from '../fault.ts';

/** The error inside another object. */
export const errorInAnEnvelope: Fault = {
  id: 'error-in-an-envelope',
  family: 'H',
  summary: 'the error inside another object',
  step: 'errorBody',
  deviate: () => () => JSON.stringify({ error: { message: 'x' } }),
  breaks: ['response-any-of@*error-*body-any-of'],
};
