import type { Variant } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** An Accept that excludes JSON is answered 406 before anything else, without a name. */
export const acceptJudgedFirst: Variant = {
  id: 'accept-judged-first',
  summary: 'an Accept that excludes JSON is answered 406 before anything else, without a name',
  step: 'send',
  deviate: (send) => (response, request, world) => {
    const [accept = '*/*'] = requestHeader(request, 'accept');
    if (/\*\/\*|application\/(?:json|\*)/.test(accept)) return send(response, request, world);
    return send({ status: 406, headers: [], body: '' }, request, world);
  },
};
