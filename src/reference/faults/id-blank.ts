import type { Fault } from '../fault.ts';

/** A blank identity. */
export const idBlank: Fault = {
  id: 'id-blank',
  family: 'F',
  summary: 'a blank identity',
  step: 'identify',
  deviate:
    () =>
    ({ next }) =>
      next().toString(2).replaceAll('0', ' ').replaceAll('1', '\t'),
  breaks: ['response-not-blank@response-*-not-blank'],
};
