import type { Fault } from '../fault.ts';

/** A success allows every origin, twice. */
export const originTwice: Fault = {
  id: 'origin-twice',
  family: 'I',
  summary: 'a success allows every origin, twice',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    request.method !== 'OPTIONS' && response.status < 300
      ? [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Origin', '*'],
        ]
      : shared(response, request, contract),
  breaks: ['success-cross-origin@cross-origin-success'],
};
