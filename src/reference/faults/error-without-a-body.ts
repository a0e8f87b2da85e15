import type { Fault } from '../fault.ts';

/** An empty body for an error. */
export const errorWithoutABody: Fault = {
  id: 'error-without-a-body',
  family: 'H',
  summary: 'an empty body for an error',
  step: 'errorBody',
  deviate: () => () => '',
  breaks: ['response-type@*error-*body-json-type'],
};
