import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** A signature is looked at and found wanting. */
export const authorizationJudged: Fault = {
  id: 'authorization-judged',
  family: 'D',
  summary: 'a signature is looked at and found wanting',
  step: 'credential',
  deviate: (credential) => (request, world) =>
    requestHeader(request, 'authorization').length > 0 ? undefined : credential(request, world),
  breaks: ['authorization-ignored@authorization-ignored', 'headers-ignored@headers-ignored'],
};
