import type { Fault } from '../fault.ts';

/** Accents of a token are dropped. */
export const tokenWithoutAccents: Fault = {
  id: 'token-without-accents',
  family: 'G',
  summary: 'accents of a token are dropped',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.normalize('NFD').replaceAll(/\p{M}/gu, '');
  },
  breaks: ['token-equality@*-equality'],
};
