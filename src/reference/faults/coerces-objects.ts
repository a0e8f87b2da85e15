import type { Fault } from '../fault.ts';
import { isObject } from '../../contract/document.ts';

/** An object is taken for its text. */
export const coercesObjects: Fault = {
  id: 'coerces-objects',
  family: 'B',
  summary: 'an object is taken for its text',
  step: 'typed',
  deviate: (typed) => (value, schema) => isObject(value) || typed(value, schema),
  breaks: ['type-other@*-json-type'],
};
