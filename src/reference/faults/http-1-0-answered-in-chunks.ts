import type { Fault } from '../fault.ts';

/** A request of HTTP/1.0 is answered in chunks. */
export const http10AnsweredInChunks: Fault = {
  id: 'http-1-0-answered-in-chunks',
  family: 'E',
  summary: 'a request of HTTP/1.0 is answered in chunks',
  step: 'chunks',
  deviate: (chunks) => (asked) => asked.version === 'HTTP/1.0' || chunks(asked),
  profile: 'wire',

  breaks: ['http-1-0@http-1-0'],
};
