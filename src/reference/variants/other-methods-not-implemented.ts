import type { Variant } from '../fault.ts';

/** Another method is answered 501. */
export const otherMethodsNotImplemented: Variant = {
  id: 'other-methods-not-implemented',
  summary: 'another method is answered 501',
  step: 'notServed',
  deviate: (notServed) => (status) => notServed(status === 405 ? 501 : status),
};
