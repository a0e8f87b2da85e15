import type { Variant } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** A page is told its own origin, and may read every header. */
export const originRepeated: Variant = {
  id: 'origin-repeated',
  summary: 'a page is told its own origin, and may read every header',
  step: 'shared',
  deviate: () => (_, request) =>
    requestHeader(request, 'origin').flatMap((origin) => [
      ['access-control-allow-origin', origin] as const,
      ['access-control-expose-headers', '*'] as const,
      ['vary', 'Origin'] as const,
    ]),
};
