import type { Fault } from '../fault.ts';

/** A counter that starts again. */
export const idRepeats: Fault = {
  id: 'id-repeats',
  family: 'F',
  summary: 'a counter that starts again',
  step: 'identify',
  deviate:
    () =>
    ({ next }) =>
      String(next() % 50),
  breaks: ['response-unique@response-*-unique'],
  mayBreak: [
    'token-empty@*-empty',
    'token-equality@*-equality',
    'token-absent@*-absent',
    'token-scope@*-scope',
  ],
};
