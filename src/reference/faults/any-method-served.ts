import type { Fault } from '../fault.ts';

/** The method is not looked at. */
export const anyMethodServed: Fault = {
  id: 'any-method-served',
  family: 'E',
  summary: 'the method is not looked at',
  step: 'allows',
  deviate: () => () => true,
  breaks: ['method-other@method-exact'],
};
