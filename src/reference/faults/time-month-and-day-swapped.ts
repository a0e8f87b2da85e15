import type { Fault } from '../fault.ts';

/** The day before the month. */
export const timeMonthAndDaySwapped: Fault = {
  id: 'time-month-and-day-swapped',
  family: 'F',
  summary: 'the day before the month',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).replace(/-(\d\d)-(\d\d)T/, '-$2-$1T'),
  breaks: ['response-format@response-*-format'],
};
