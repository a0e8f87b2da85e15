import { responseKeyword } from '../judging/response-value.ts';

/** A text in an answer has at least `minLength` scalar values. */
export const responseMinLength = responseKeyword({
  id: 'response-min-length',
  judges: 'response/minLength',
  summary: 'Each text of an answer has its minimum.',
});
