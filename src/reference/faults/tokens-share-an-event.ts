import type { Fault } from '../fault.ts';

/** The payload is remembered instead of the token. */
export const tokensShareAnEvent: Fault = {
  id: 'tokens-share-an-event',
  family: 'G',
  summary: 'the payload is remembered instead of the token',
  step: 'claim',
  deviate: (claim) => (_, payload, make, world) =>
    claim(payload.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ''), payload, make, world),
  breaks: ['response-unique@response-*-unique', 'token-scope@*-scope'],
  // The last in a run that takes longer than the tolerance of the clause.
  mayBreak: ['time-monotonic@*', 'time-advances@*', 'token-equality@*', 'time-recent@*'],
};
