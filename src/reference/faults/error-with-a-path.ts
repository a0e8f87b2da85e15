import type { Fault } from '../fault.ts';

/** An error shows a path of the server. */
export const errorWithAPath: Fault = {
  id: 'error-with-a-path',
  family: 'H',
  summary: 'an error shows a path of the server',
  step: 'errorBody',
  deviate:
    (errorBody) =>
    (error, text, ...rest) =>
      errorBody(error, `${text} (/usr/src/app/handler)`, ...rest),
  breaks: ['internals-shown@no-internals'],
};
