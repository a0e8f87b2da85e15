import { responseKeyword } from '../judging/response-value.ts';

/** A text in an answer matches its `pattern`. */
export const responsePattern = responseKeyword({
  id: 'response-pattern',
  judges: 'response/pattern',
  summary: 'Each text of an answer matches its pattern.',
});
