import type { Fault } from '../fault.ts';
import { namesOf, withValue } from '../edit.ts';

/** Null for the identity. */
export const idNull: Fault = {
  id: 'id-null',
  family: 'F',
  summary: 'null for the identity',
  step: 'success',
  deviate: (success) => (event, stamp, contract) =>
    withValue(success(event, stamp, contract), namesOf(contract).id, null),
  breaks: ['response-required@response-*-required', 'response-type@response-*-json-type'],
};
