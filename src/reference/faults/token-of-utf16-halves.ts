import type { Fault } from '../fault.ts';

/** The second half of a surrogate pair is lost. */
export const tokenOfUtf16Halves: Fault = {
  id: 'token-of-utf16-halves',
  family: 'G',
  summary: 'the second half of a surrogate pair is lost',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.replaceAll(/\p{Emoji_Presentation}/gu, '?');
  },
  breaks: ['token-equality@*-equality'],
};
