import type { Fault } from '../fault.ts';

/** Null on an optional member is taken for a value. */
export const nullRefused: Fault = {
  id: 'null-refused',
  family: 'B',
  summary: 'null on an optional member is taken for a value',
  step: 'member',
  deviate: () => (body, name) => (Object.hasOwn(body, name) ? body[name] : undefined),
  breaks: ['member-optional@*-optional', 'refusal-error@*-required', 'replay-equivalent@*-replay-equivalent'],
};
