import type { Fault } from '../fault.ts';

/** What a text has to hold is not looked at. */
export const contentNotRead: Fault = {
  id: 'content-not-read',
  family: 'C',
  summary: 'what a text has to hold is not looked at',
  step: 'holds',
  deviate: () => () => true,
  breaks: ['content-against-schema@*-content-schema', 'content-not-json@*-content-media-type'],
};
