import type { Fault } from '../fault.ts';

/** A foreign media type makes the server fail. */
export const foreignMediaTypeAnswered500: Fault = {
  id: 'foreign-media-type-answered-500',
  family: 'E',
  summary: 'a foreign media type makes the server fail',
  step: 'status',
  deviate: (status) => (error, contract) => (status(error, contract) === 415 ? 500 : status(error, contract)),
  breaks: [
    'error-name-documented@response-*-name',
    'refusal-error@body-media-type-absent',
    'refusal-error@body-media-type-foreign',
    'server-error@no-server-error',
  ],
};
