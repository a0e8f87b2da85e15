import type { Fault } from '../fault.ts';

/** The names of the fields of HTTP are known in two spellings alone. */
export const framingNamesCaseSensitive: Fault = {
  id: 'framing-names-case-sensitive',
  family: 'E',
  summary: 'the names of the fields of HTTP are known in two spellings alone',
  step: 'valuesOf',
  deviate: () => (fields, name) =>
    fields
      .filter(
        ([known]) => known === name || known === name.replaceAll(/\b[a-z]/g, (mark) => mark.toUpperCase()),
      )
      .map(([, value]) => value),
  profile: 'wire',

  breaks: ['header-names-any-case@header-names-any-case'],
};
