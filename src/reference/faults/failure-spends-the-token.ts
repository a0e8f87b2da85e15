import { spendingTokensOn } from '../edit.ts';
import type { Fault } from '../fault.ts';

/** A request that fails uses its token up, and its retry is refused. */
export const failureSpendsTheToken: Fault = {
  id: 'failure-spends-the-token',
  family: 'J',
  summary: 'a request that fails uses its token up, and its retry is refused',
  step: 'stateError',
  deviate: spendingTokensOn(500),
  breaks: ['state-recovers@state-*-fails-recovers'],
};
