import type { Fault } from '../fault.ts';

/** Bytes are counted for characters. */
export const countsUtf8Bytes: Fault = {
  id: 'counts-utf8-bytes',
  family: 'A',
  summary: 'bytes are counted for characters',
  step: 'length',
  deviate: () => (text) => Buffer.byteLength(text),
  breaks: ['length-at-maximum@*-max-length'],
};
