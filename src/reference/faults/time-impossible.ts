import type { Fault } from '../fault.ts';

/** A day that does not exist. */
export const timeImpossible: Fault = {
  id: 'time-impossible',
  family: 'F',
  summary: 'a day that does not exist',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).replace(/-\d\d-\d\dT/, '-02-30T'),
  breaks: ['response-format@response-*-format'],
};
