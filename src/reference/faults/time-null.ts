import type { Fault } from '../fault.ts';
import { namesOf, withValue } from '../edit.ts';

/** Null for the time. */
export const timeNull: Fault = {
  id: 'time-null',
  family: 'F',
  summary: 'null for the time',
  step: 'success',
  deviate: (success) => (event, stamp, contract) =>
    withValue(success(event, stamp, contract), namesOf(contract).time, null),
  breaks: ['response-required@response-*-required', 'response-type@response-*-json-type'],
};
