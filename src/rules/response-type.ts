import { responseKeyword } from '../judging/response-value.ts';

/** The body of an answer, and each of its members that is present, has its JSON type. */
export const responseType = responseKeyword({
  id: 'response-type',
  judges: 'response/type',
  summary: 'Each value of an answer has its type.',
});
