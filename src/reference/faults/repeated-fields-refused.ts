import type { Fault } from '../fault.ts';

/** A header field that stands twice is refused. */
export const repeatedFieldsRefused: Fault = {
  id: 'repeated-fields-refused',
  family: 'E',
  summary: 'a header field that stands twice is refused',
  step: 'fields',
  deviate: (fields) => (lines) => {
    const names = lines.map((line) => line.split(':')[0]?.toLowerCase());
    return new Set(names).size < names.length ? undefined : fields(lines);
  },
  profile: 'wire',

  breaks: ['header-repeated@header-repeated'],
};
