import { allowingAllBut } from '../edit.ts';
import type { Fault } from '../fault.ts';

/** A preflight allows every header but Authorization. */
export const authorizationNotAllowed: Fault = {
  id: 'authorization-not-allowed',
  family: 'I',
  summary: 'a preflight allows every header but Authorization',
  step: 'preflight',
  deviate: allowingAllBut('authorization'),
  breaks: ['preflight-headers@preflight-headers'],
};
