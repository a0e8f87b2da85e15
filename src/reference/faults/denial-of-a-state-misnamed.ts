import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** The refusals of a state have no name. */
export const denialOfAStateMisnamed: Fault = {
  id: 'denial-of-a-state-misnamed',
  family: 'J',
  summary: 'the refusals of a state have no name',
  step: 'send',
  deviate: (send) => (response, request, world) => {
    const [credential = ''] = requestHeader(request, world.contract.credential?.header ?? '');
    const { error } = world.connections.get(credential)?.state ?? {};
    if (error === undefined || response.status !== 403) return send(response, request, world);
    const named = world.contract.errorType?.header;
    return send(
      { ...response, headers: response.headers.filter(([name]) => name !== named) },
      request,
      world,
    );
  },
  breaks: [
    'state-refused@state-*-has-left-*-error',
    'state-refused@state-*-has-ended-error',
    'state-refused@state-*-has-expired-error',
    'state-refused@state-a-participant-token-error',
    'state-refused@state-an-unknown-*-error',
  ],
};
