import type { Fault } from '../fault.ts';

/** A long body is not read, and the connection is kept. */
export const longBodyLeftUnread: Fault = {
  id: 'long-body-left-unread',
  family: 'E',
  summary: 'a long body is not read, and the connection is kept',
  step: 'readsBody',
  deviate: (reads) => (fields) =>
    reads(fields) &&
    !fields.some(([name, value]) => /^content-length$/i.test(name) && Number(value) > 30_000),
  profile: 'wire',

  breaks: ['connection-reused@connection-after-refusal', 'early-answers@early-answer'],
};
