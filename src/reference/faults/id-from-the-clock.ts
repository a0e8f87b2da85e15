import type { Fault } from '../fault.ts';

/** An identity made of the time in seconds. */
export const idFromTheClock: Fault = {
  id: 'id-from-the-clock',
  family: 'F',
  summary: 'an identity made of the time in seconds',
  step: 'identify',
  deviate:
    () =>
    ({ clock }) =>
      String(Math.floor(clock() / 1000)),
  breaks: [
    'response-unique@response-*-unique',
    'token-absent@*-absent',
    'token-empty@*-empty',
    'token-equality@*-equality',
  ],
  // Two requests, where no second begins between them.
  mayBreak: ['token-scope@*-scope', 'headers-ignored@headers-ignored'],
};
