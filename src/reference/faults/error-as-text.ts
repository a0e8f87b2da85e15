import type { Fault } from '../fault.ts';

/** Plain text for an error. */
export const errorAsText: Fault = {
  id: 'error-as-text',
  family: 'H',
  summary: 'plain text for an error',
  step: 'errorBody',
  deviate: () => (_, text) => text,
  breaks: ['response-type@*error-*body-json-type'],
};
