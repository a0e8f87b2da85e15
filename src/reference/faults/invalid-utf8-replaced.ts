import type { Fault } from '../fault.ts';

/** Bytes that are not UTF-8 are replaced. */
export const invalidUtf8Replaced: Fault = {
  id: 'invalid-utf8-replaced',
  family: 'B',
  summary: 'bytes that are not UTF-8 are replaced',
  step: 'decode',
  deviate: () => (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  breaks: ['encoding-invalid@body-encoding-invalid'],
};
