import type { Fault } from '../fault.ts';
import { replayingInsteadOf } from '../edit.ts';

/** A known token is answered before the request is checked. */
export const replayBeforeValidation: Fault = {
  id: 'replay-before-validation',
  family: 'G',
  summary: 'a known token is answered before the request is checked',
  step: 'send',
  deviate: replayingInsteadOf(400),
  breaks: ['replay-validated@*-validated'],
};
