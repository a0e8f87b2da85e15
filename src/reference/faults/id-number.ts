import type { Fault } from '../fault.ts';
import { namesOf, withValue } from '../edit.ts';

/** A number for the identity. */
export const idNumber: Fault = {
  id: 'id-number',
  family: 'F',
  summary: 'a number for the identity',
  step: 'success',
  deviate: (success) => (event, stamp, contract) =>
    withValue(success(event, stamp, contract), namesOf(contract).id, event.time + event.id.charCodeAt(0)),
  breaks: ['response-type@response-*-json-type', 'response-unique@response-*-unique'],
  mayBreak: [
    'token-empty@*-empty',
    'token-equality@*-equality',
    'token-absent@*-absent',
    'token-scope@*-scope',
  ],
};
