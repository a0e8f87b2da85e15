import type { Fault } from '../fault.ts';

/** A success is for the pages of one origin, whoever asks. */
export const successForAnotherOrigin: Fault = {
  id: 'success-for-another-origin',
  family: 'I',
  summary: 'a success is for the pages of one origin, whoever asks',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    request.method !== 'OPTIONS' && response.status < 300
      ? [['Access-Control-Allow-Origin', 'http://localhost:3000']]
      : shared(response, request, contract),
  breaks: ['success-cross-origin@cross-origin-success'],
};
