import type { Fault } from '../fault.ts';

/** The hour 24. */
export const timeOf24Hours: Fault = {
  id: 'time-of-24-hours',
  family: 'F',
  summary: 'the hour 24',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).replace(/T\d\d/, 'T24'),
  breaks: ['response-format@response-*-format'],
};
