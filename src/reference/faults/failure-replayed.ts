import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';

/** A failure is remembered under its token, and replayed. */
export const failureReplayed: Fault = {
  id: 'failure-replayed',
  family: 'J',
  summary: 'a failure is remembered under its token, and replayed',
  step: 'stateError',
  deviate: (stateError) => {
    const failed = new Map<unknown, string>();
    return (connection, body, world) => {
      const token = body?.[world.contract.idempotencyToken ?? ''];
      const error = failed.get(token) ?? stateError(connection, body, world);
      if (error === failure(world.contract)) failed.set(token, error);
      return error;
    };
  },
  breaks: ['state-recovers@state-*-fails-recovers'],
};
