import type { Fault } from '../fault.ts';

/** The size of a chunk is refused with an extension. */
export const chunkExtensionRefused: Fault = {
  id: 'chunk-extension-refused',
  family: 'E',
  summary: 'the size of a chunk is refused with an extension',
  step: 'chunkSize',
  deviate: (size) => (line) => (line.includes(';') ? undefined : size(line)),
  profile: 'wire',

  breaks: ['chunked-forms@chunked-forms'],
};
