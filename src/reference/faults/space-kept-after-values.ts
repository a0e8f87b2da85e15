import type { Fault } from '../fault.ts';

/** White space after a header value is kept. */
export const spaceKeptAfterValues: Fault = {
  id: 'space-kept-after-values',
  family: 'E',
  summary: 'white space after a header value is kept',
  step: 'fields',
  deviate: (fields) => (lines) =>
    fields(lines)?.map(
      ([name, value], at) => [name, value + (/[ \t]*$/.exec(lines[at] ?? '')?.[0] ?? '')] as const,
    ),
  profile: 'wire',

  breaks: ['header-space@header-space'],
};
