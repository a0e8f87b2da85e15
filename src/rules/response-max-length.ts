import { responseKeyword } from '../judging/response-value.ts';

/** A text in an answer has at most `maxLength` scalar values. */
export const responseMaxLength = responseKeyword({
  id: 'response-max-length',
  judges: 'response/maxLength',
  summary: 'Each text of an answer has its maximum.',
});
