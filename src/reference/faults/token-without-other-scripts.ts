import type { Fault } from '../fault.ts';

/** Only ASCII of a token counts. */
export const tokenWithoutOtherScripts: Fault = {
  id: 'token-without-other-scripts',
  family: 'G',
  summary: 'only ASCII of a token counts',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.replaceAll(/[^\x20-\x7e]/g, '?');
  },
  breaks: ['token-equality@*-equality'],
};
