import type { Fault } from '../fault.ts';
import { replayingInsteadOf } from '../edit.ts';

/** A known token is answered whoever asks. */
export const replayBeforeAuthentication: Fault = {
  id: 'replay-before-authentication',
  family: 'G',
  summary: 'a known token is answered whoever asks',
  step: 'send',
  deviate: replayingInsteadOf(403),
  breaks: ['credential-unknown@*-unknown'],
};
