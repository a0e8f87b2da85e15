import { spendingTokensOn } from '../edit.ts';
import type { Fault } from '../fault.ts';

/** A request that is throttled uses its token up, and its retry is refused. */
export const throttlingSpendsTheToken: Fault = {
  id: 'throttling-spends-the-token',
  family: 'J',
  summary: 'a request that is throttled uses its token up, and its retry is refused',
  step: 'stateError',
  deviate: spendingTokensOn(429),
  breaks: ['state-recovers@state-*-throttled-recovers'],
};
