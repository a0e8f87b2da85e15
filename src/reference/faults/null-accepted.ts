import type { Fault } from '../fault.ts';

/** Null counts as present. */
export const nullAccepted: Fault = {
  id: 'null-accepted',
  family: 'B',
  summary: 'null counts as present',
  step: 'missing',
  deviate: (missing) => (value, member, body) => missing(value, member, body) && body[member.name] !== null,
  breaks: ['member-missing@*-required'],
};
