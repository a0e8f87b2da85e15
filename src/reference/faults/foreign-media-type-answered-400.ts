import type { Fault } from '../fault.ts';

/** A foreign media type is called invalid. */
export const foreignMediaTypeAnswered400: Fault = {
  id: 'foreign-media-type-answered-400',
  family: 'E',
  summary: 'a foreign media type is called invalid',
  step: 'status',
  deviate: (status) => (error, contract) => (status(error, contract) === 415 ? 400 : status(error, contract)),
  breaks: [
    'error-name-documented@response-*-name',
    'refusal-error@body-media-type-absent',
    'refusal-error@body-media-type-foreign',
  ],
};
