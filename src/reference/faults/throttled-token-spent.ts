import { errorWith } from '../error-with.ts';
import type { Fault } from '../fault.ts';
import { tokenOf } from '../edit.ts';
import type { ServerResponse } from '../message.ts';
import { correct } from '../steps.ts';

/** A request that is throttled uses its token up. */
export const throttledTokenSpent: Fault = {
  id: 'throttled-token-spent',
  family: 'G',
  summary: 'a request that is throttled uses its token up',
  lengthy: true,
  step: 'send',
  deviate: (send) => {
    const spent = new Set<string>();
    let count = 0;
    return (response, request, world) => {
      const { contract } = world;
      const token = tokenOf(request, world);
      const error = errorWith(contract, 429);
      const refuse = (status: number, name: string): ServerResponse => ({
        status,
        headers: [...correct.errorHeaders(name, contract), ['Retry-After', '0']],
        body: correct.errorBody(name, 'Not now.', request, contract),
      });
      if (token === undefined || response.status !== contract.success.status)
        return send(response, request, world);
      if (spent.has(token)) return send(refuse(400, correct.invalid(contract, '')), request, world);
      if ((count += 1) % 30 !== 0) return send(response, request, world);
      spent.add(token);
      return send(refuse(429, error), request, world);
    };
  },
  breaks: ['*'],
};
