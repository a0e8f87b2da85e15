import type { Fault } from '../fault.ts';

/** White space before the colon of a header line is dropped. */
export const spaceBeforeColonAccepted: Fault = {
  id: 'space-before-colon-accepted',
  family: 'E',
  summary: 'white space before the colon of a header line is dropped',
  step: 'fields',
  deviate: (fields) => (lines) => fields(lines.map((line) => line.replace(/[ \t]+:/, ':'))),
  profile: 'wire',

  breaks: ['header-malformed@header-malformed'],
};
