import type { Fault } from '../fault.ts';
import type { Json } from '../../contract/document.ts';

/** An array is read as the members in their order. */
export const rootArrayAsStruct: Fault = {
  id: 'root-array-as-struct',
  family: 'B',
  summary: 'an array is read as the members in their order',
  step: 'object',
  deviate: (object) => (value, contract) =>
    Array.isArray(value)
      ? Object.fromEntries(contract.members.map(({ name }, at) => [name, (value as Json[])[at] ?? null]))
      : object(value, contract),
  breaks: ['body-other-type@body-json-type'],
};
