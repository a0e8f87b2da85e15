import type { Fault } from '../fault.ts';
import { correct } from '../steps.ts';

/** A request that fails uses its token up, and its retry is refused. */
export const failureSpendsTheToken: Fault = {
  id: 'failure-spends-the-token',
  family: 'J',
  summary: 'a request that fails uses its token up, and its retry is refused',
  step: 'stateError',
  deviate: (stateError) => {
    const spent = new Set<unknown>();
    return (connection, body, world) => {
      const { contract } = world;
      const token = body?.[contract.idempotencyToken ?? ''];
      if (spent.has(token)) return correct.invalid(contract, 'spent');
      const error = stateError(connection, body, world);
      if (error !== undefined && correct.status(error, contract) === 500 && token !== undefined)
        spent.add(token);
      return error;
    };
  },
  breaks: ['state-recovers@state-*-fails-recovers'],
};
