import type { Fault } from '../fault.ts';

/** The connection is kept after a request of HTTP/1.0. */
export const http10KeptOpen: Fault = {
  id: 'http-1-0-kept-open',
  family: 'E',
  summary: 'the connection is kept after a request of HTTP/1.0',
  step: 'keeps',
  deviate: (keeps) => (asked, status) => asked.version === 'HTTP/1.0' || keeps(asked, status),
  profile: 'wire',

  breaks: ['http-1-0@http-1-0'],
};
