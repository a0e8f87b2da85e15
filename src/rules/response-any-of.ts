import { responseKeyword } from '../judging/response-value.ts';

/** The body of an answer meets one of the alternatives of its `anyOf`. */
export const responseAnyOf = responseKeyword({
  id: 'response-any-of',
  judges: 'response/anyOf',
  summary: 'Each body meets one of its alternatives.',
});
