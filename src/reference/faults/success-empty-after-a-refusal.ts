import type { Fault } from '../fault.ts';

/** The success after a refusal on the same connection has no member. */
export const successEmptyAfterARefusal: Fault = {
  id: 'success-empty-after-a-refusal',
  family: 'E',
  summary: 'the success after a refusal on the same connection has no member',
  step: 'send',
  deviate: (send) => {
    const refused = new Set<number>();
    return (response, request, world) => {
      const { connection = 0 } = request;
      const after = refused.delete(connection);
      if (response.status >= 400) refused.add(connection);
      return send(after && response.status < 300 ? { ...response, body: '{}' } : response, request, world);
    };
  },
  profile: 'wire',
  breaks: ['connection-reused@connection-after-refusal'],
};
