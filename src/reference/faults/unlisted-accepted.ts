import type { Fault } from '../fault.ts';

/** The value is not looked up. */
export const unlistedAccepted: Fault = {
  id: 'unlisted-accepted',
  family: 'C',
  summary: 'the value is not looked up',
  step: 'lists',
  deviate: () => () => true,
  breaks: ['value-unlisted@*-enum'],
};
