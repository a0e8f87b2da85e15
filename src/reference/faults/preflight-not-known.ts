import type { Fault } from '../fault.ts';

/** A preflight is answered as a wrong method. */
export const preflightNotKnown: Fault = {
  id: 'preflight-not-known',
  family: 'I',
  summary: 'a preflight is answered as a wrong method',
  step: 'preflight',
  deviate: () => () => undefined,
  breaks: ['preflight-answered@preflight-answered'],
};
