import type { Fault } from '../fault.ts';
import { namesOf, withValue } from '../edit.ts';

/** No time. */
export const timeMissing: Fault = {
  id: 'time-missing',
  family: 'F',
  summary: 'no time',
  step: 'success',
  deviate: (success) => (event, stamp, contract) =>
    withValue(success(event, stamp, contract), namesOf(contract).time, undefined),
  breaks: ['response-required@response-*-required'],
};
