import type { Fault } from '../fault.ts';

/** Only the last 100 characters count. */
export const tokenCutAtTheFront: Fault = {
  id: 'token-cut-at-the-front',
  family: 'G',
  summary: 'only the last 100 characters count',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.slice(-100);
  },
  breaks: ['token-equality@*-equality'],
  // The last in a run that takes longer than the tolerance of the clause.
  mayBreak: ['time-monotonic@*', 'response-unique@*', 'time-recent@*'],
};
