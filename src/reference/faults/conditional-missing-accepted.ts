import type { Fault } from '../fault.ts';

/** A member that a condition requires is not asked for. */
export const conditionalMissingAccepted: Fault = {
  id: 'conditional-missing-accepted',
  family: 'C',
  summary: 'a member that a condition requires is not asked for',
  step: 'meets',
  deviate: () => () => true,
  breaks: ['conditional-missing@*-required'],
};
