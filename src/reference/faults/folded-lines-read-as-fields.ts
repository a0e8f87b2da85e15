import type { Fault } from '../fault.ts';

/** A folded header line is read as a field of its own. */
export const foldedLinesReadAsFields: Fault = {
  id: 'folded-lines-read-as-fields',
  family: 'E',
  summary: 'a folded header line is read as a field of its own',
  step: 'fields',
  deviate: (fields) => (lines) => fields(lines.map((line) => line.trimStart())),
  profile: 'wire',

  breaks: ['header-folded@header-folded'],
};
