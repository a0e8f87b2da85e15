import type { Fault } from '../fault.ts';

/** An error shows where it was thrown. */
export const errorWithAStackTrace: Fault = {
  id: 'error-with-a-stack-trace',
  family: 'H',
  summary: 'an error shows where it was thrown',
  step: 'errorBody',
  deviate:
    (errorBody) =>
    (error, text, ...rest) =>
      errorBody(error, `${text} at check (file:///srv/service/handler.js:12:3)`, ...rest),
  breaks: ['internals-shown@no-internals'],
};
