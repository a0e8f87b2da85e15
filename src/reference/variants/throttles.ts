import type { Variant } from '../fault.ts';
import { correct } from '../steps.ts';

/** One request in forty is answered 429. */
export const throttles: Variant = {
  id: 'throttles',
  summary: 'one request in forty is answered 429',
  step: 'send',
  deviate: (send) => {
    let count = 0;
    return (response, request, world) => {
      const error = world.contract.responses.find(({ status }) => status === 429)?.errors[0];
      if (error === undefined || (count += 1) % 40 !== 0) return send(response, request, world);
      const headers = [...correct.errorHeaders(error, world.contract), ['Retry-After', '0'] as const];
      const body = correct.errorBody(error, 'Too many requests.', request, world.contract);
      const throttled = { status: 429, headers, body };
      const shared = correct.shared(throttled, request, world.contract);
      return send({ ...throttled, headers: [...headers, ...shared] }, request, world);
    };
  },
};
