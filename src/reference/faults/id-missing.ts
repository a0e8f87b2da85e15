import type { Fault } from '../fault.ts';
import { namesOf, withValue } from '../edit.ts';

/** No identity. */
export const idMissing: Fault = {
  id: 'id-missing',
  family: 'F',
  summary: 'no identity',
  step: 'success',
  deviate: (success) => (event, stamp, contract) =>
    withValue(success(event, stamp, contract), namesOf(contract).id, undefined),
  breaks: ['response-required@response-*-required'],
};
