import type { Fault } from '../fault.ts';

/** What a text holds is parsed and not checked. */
export const contentOnlyParsed: Fault = {
  id: 'content-only-parsed',
  family: 'C',
  summary: 'what a text holds is parsed and not checked',
  step: 'holds',
  deviate:
    (holds) =>
    (text, { contentMediaType }) =>
      holds(text, contentMediaType === undefined ? {} : { contentMediaType }),
  breaks: ['content-against-schema@*-content-schema'],
};
