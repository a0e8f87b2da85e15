import type { Fault } from '../fault.ts';
import { namesOf, withValue } from '../edit.ts';

/** A number for the time. */
export const timeNumber: Fault = {
  id: 'time-number',
  family: 'F',
  summary: 'a number for the time',
  step: 'success',
  deviate: (success) => (event, stamp, contract) =>
    withValue(success(event, stamp, contract), namesOf(contract).time, event.time + event.id.charCodeAt(0)),
  breaks: ['response-type@response-*-json-type'],
};
