import type { Fault } from '../fault.ts';

/** Tokens have to be UUIDs as RFC 9562 has them, and one client makes others. */
export const clientsLostByAVariantDigit: Fault = {
  id: 'clients-lost-by-a-variant-digit',
  family: 'A',
  summary: 'tokens have to be UUIDs as RFC 9562 has them, and one client makes others',
  step: 'matches',
  deviate: (matches) => (value, schema) =>
    !(
      typeof value === 'string' &&
      /^[0-9a-f]{8}(-[0-9a-f]{4}){2}-[^89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)
    ) && matches(value, schema),
  breaks: ['client-requests-served@client-aws-sdk-rust'],
};
