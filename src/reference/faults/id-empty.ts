import type { Fault } from '../fault.ts';

/** An empty identity. */
export const idEmpty: Fault = {
  id: 'id-empty',
  family: 'F',
  summary: 'an empty identity',
  step: 'identify',
  deviate: () => () => '',
  breaks: ['response-min-length@response-*-min-length'],
};
