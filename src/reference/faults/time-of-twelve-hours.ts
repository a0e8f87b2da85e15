import type { Fault } from '../fault.ts';

/** Hours count to twelve. */
export const timeOfTwelveHours: Fault = {
  id: 'time-of-twelve-hours',
  family: 'F',
  summary: 'hours count to twelve',
  step: 'stamp',
  deviate: (stamp) => (time) =>
    stamp(time).replace(
      /T(\d\d)/,
      (_, hour: string) =>
        `T${String(((Number(hour) + 11) % 12) + 1 === Number(hour) ? (Number(hour) % 12) + 1 : ((Number(hour) + 11) % 12) + 1).padStart(2, '0')}`,
    ),
  breaks: ['time-recent@response-*-recent'],
};
