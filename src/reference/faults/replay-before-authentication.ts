import type { Fault } from '../fault.ts';
import { tokenOf } from '../edit.ts';
import type { ServerResponse } from '../message.ts';

/** A known token is answered whoever asks. */
export const replayBeforeAuthentication: Fault = {
  id: 'replay-before-authentication',
  family: 'G',
  summary: 'a known token is answered whoever asks',
  step: 'send',
  deviate: (send) => {
    const known = new Map<string, ServerResponse>();
    return (response, request, world) => {
      const token = tokenOf(request, world);
      if (token === undefined) return send(response, request, world);
      if (response.status === world.contract.success.status) known.set(token, response);
      const before = response.status === 403 ? known.get(token) : undefined;
      return send(before ?? response, request, world);
    };
  },
  breaks: ['credential-unknown@*-unknown'],
};
