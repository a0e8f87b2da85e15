import type { Fault } from '../fault.ts';
import type { ServerResponse } from '../message.ts';

/** A refused object is answered again in place of the next request on its connection. */
export const refusalClingsToTheConnection: Fault = {
  id: 'refusal-clings-to-the-connection',
  family: 'E',
  summary: 'a refused object is answered again in place of the next request on its connection',
  step: 'send',
  deviate: (send) => {
    const refused = new Map<number, ServerResponse>();
    return (response, request, world) => {
      const { connection = 0 } = request;
      const before = refused.get(connection);
      if (response.status === 400 && Buffer.from(request.body).toString().endsWith('}'))
        refused.set(connection, response);
      return send(before ?? response, request, world);
    };
  },
  profile: 'wire',
  breaks: ['connection-reused@connection-after-refusal'],
};
