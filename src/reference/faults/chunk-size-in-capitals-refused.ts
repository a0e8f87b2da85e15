import type { Fault } from '../fault.ts';

/** The size of a chunk is refused in capitals. */
export const chunkSizeInCapitalsRefused: Fault = {
  id: 'chunk-size-in-capitals-refused',
  family: 'E',
  summary: 'the size of a chunk is refused in capitals',
  step: 'chunkSize',
  deviate: (size) => (line) => (/[A-F]/.test(line.split(';')[0] ?? '') ? undefined : size(line)),
  profile: 'wire',

  breaks: ['chunked-forms@chunked-forms'],
};
