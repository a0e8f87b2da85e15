import type { Fault } from '../fault.ts';

/** A target in absolute form is not found. */
export const absoluteFormNotFound: Fault = {
  id: 'absolute-form-not-found',
  family: 'E',
  summary: 'a target in absolute form is not found',
  step: 'origin',
  deviate: () => (target) => target,
  profile: 'wire',

  breaks: ['absolute-form@absolute-form'],
};
