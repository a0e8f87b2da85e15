import type { Fault } from '../fault.ts';

/** `.length` counts UTF-16 code units. */
export const countsUtf16Units: Fault = {
  id: 'counts-utf16-units',
  family: 'A',
  summary: '`.length` counts UTF-16 code units',
  step: 'length',
  deviate: () => (text) => text.length,
  breaks: ['length-at-maximum@*-max-length'],
};
