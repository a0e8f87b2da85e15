import type { Fault } from '../fault.ts';

/** Members are copied with Object.assign, and __proto__ with them. */
export const prototypeRead: Fault = {
  id: 'prototype-read',
  family: 'B',
  summary: 'members are copied with Object.assign, and __proto__ with them',
  step: 'member',
  deviate: () => (body, name) =>
    Object.assign<object, typeof body>({}, body)[name as keyof object] ?? undefined,
  breaks: ['prototype-members@body-prototype-members'],
};
