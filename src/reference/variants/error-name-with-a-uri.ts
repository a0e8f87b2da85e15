import type { Variant } from '../fault.ts';

/** A colon and a URI follow the name. */
export const errorNameWithAUri: Variant = {
  id: 'error-name-with-a-uri',
  summary: 'a colon and a URI follow the name',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (error, contract) =>
    errorHeaders(error, contract).map(([name, value]) => [
      name,
      name === contract.errorType?.header ? `${value}:http://internal.example.com/` : value,
    ]),
};
