import type { Variant } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** A body in chunks is answered 411: a server may insist on a length (RFC 9110, section 15.5.12). */
export const lengthRequired: Variant = {
  id: 'length-required',
  summary: 'a body in chunks is answered 411, without a name',
  step: 'send',
  deviate: (send) => (response, request, world) =>
    requestHeader(request, 'transfer-encoding').length === 0
      ? send(response, request, world)
      : send({ status: 411, headers: [], body: '' }, request, world),
};
