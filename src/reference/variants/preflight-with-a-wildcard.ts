import type { Variant } from '../fault.ts';

/** A preflight is told a wildcard, and beside it the one header that it does not stand for. */
export const preflightWithAWildcard: Variant = {
  id: 'preflight-with-a-wildcard',
  summary: 'a preflight is told a wildcard, and beside it the one header that it does not stand for',
  step: 'preflight',
  deviate: () => () => ({
    status: 202,
    headers: [
      ['Access-Control-Allow-Headers', '*'],
      ['access-control-allow-headers', 'AUTHORIZATION'],
      ['Access-Control-Max-Age', '600'],
    ],
    body: 'go on',
  }),
};
