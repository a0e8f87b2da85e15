import type { Fault } from '../fault.ts';
import { namesOf, withValue } from '../edit.ts';
import { requestHeader } from '../message.ts';

/** The retry of a request that failed is served, and forgotten. */
export const retryNotRemembered: Fault = {
  id: 'retry-not-remembered',
  family: 'J',
  summary: 'the retry of a request that failed is served, and forgotten',
  step: 'send',
  deviate: (send) => (response, request, world) => {
    const [credential = ''] = requestHeader(request, world.contract.credential?.header ?? '');
    const retried = world.connections.get(credential)?.times !== undefined;
    if (!retried || response.status !== world.contract.success.status) return send(response, request, world);
    return send(withValue(response, namesOf(world.contract).id, `retried-${world.next()}`), request, world);
  },
  breaks: ['state-recovers@state-*-recovers'],
};
