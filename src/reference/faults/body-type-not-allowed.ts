import { allowingAllBut } from '../edit.ts';
import type { Fault } from '../fault.ts';

/** A preflight does not allow a media type of the body. */
export const bodyTypeNotAllowed: Fault = {
  id: 'body-type-not-allowed',
  family: 'I',
  summary: 'a preflight does not allow a media type of the body',
  step: 'preflight',
  deviate: allowingAllBut('content-type'),
  breaks: ['preflight-headers@preflight-headers'],
};
