import type { Fault } from '../fault.ts';

/** A slot of a connection is taken by each request and never given back. */
export const connectionsStuckAfterEleven: Fault = {
  id: 'connections-stuck-after-eleven',
  family: 'E',
  profile: 'wire',
  lengthy: true,
  summary: 'the twelfth request of a connection is never answered',
  step: 'send',
  deviate: (send) => {
    const served = new Map<number, number>();
    return (response, request, world) => {
      const count = (served.get(request.connection ?? 0) ?? 0) + 1;
      served.set(request.connection ?? 0, count);
      return count < 12 ? send(response, request, world) : new Promise(() => undefined);
    };
  },
  breaks: ['connection-lasting@answers-every-request'],
};
