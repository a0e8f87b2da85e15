import type { Fault } from '../fault.ts';
import type { ServerResponse } from '../message.ts';

/** A refused request is remembered under its token. */
export const refusedRequestRemembered: Fault = {
  id: 'refused-request-remembered',
  family: 'G',
  summary: 'a refused request is remembered under its token',
  step: 'send',
  deviate: (send) => {
    const seen = new Map<string, ServerResponse>();
    return (response, request, world) => {
      const token = /"([0-9a-f]{8}-[0-9a-f-]{27})"/.exec(Buffer.from(request.body).toString())?.[1];
      if (token === undefined) return send(response, request, world);
      const before = seen.get(token);
      if (response.status >= 400 && response.status < 404) seen.set(token, response);
      return send(before ?? response, request, world);
    };
  },
  breaks: ['token-after-refusal@*-refused'],
};
