import type { Fault } from '../fault.ts';
import { edited } from '../edit.ts';

/** The object is inside another. */
export const successInAnEnvelope: Fault = {
  id: 'success-in-an-envelope',
  family: 'F',
  summary: 'the object is inside another',
  step: 'success',
  deviate:
    (success) =>
    (...all) =>
      edited(success(...all), (members) => ({ data: members })),
  breaks: ['response-required@response-*-required'],
};
