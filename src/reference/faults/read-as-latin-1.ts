import type { Fault } from '../fault.ts';

/** The body is read as Latin-1. */
export const readAsLatin1: Fault = {
  id: 'read-as-latin-1',
  family: 'B',
  summary: 'the body is read as Latin-1',
  step: 'decode',
  deviate: () => (bytes) => Buffer.from(bytes).toString('latin1'),
  breaks: [
    'encoding-invalid@body-encoding-invalid',
    'length-at-maximum@*-max-length',
    'replay-equivalent@*-replay-equivalent',
  ],
};
