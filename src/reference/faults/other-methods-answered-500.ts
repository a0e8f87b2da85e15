import type { Fault } from '../fault.ts';

/** Another method makes the server fail. */
export const otherMethodsAnswered500: Fault = {
  id: 'other-methods-answered-500',
  family: 'E',
  summary: 'another method makes the server fail',
  step: 'notServed',
  deviate: (notServed) => (status) => notServed(status === 405 ? 500 : status),
  breaks: ['server-error@no-server-error'],
};
