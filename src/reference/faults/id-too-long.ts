import type { Fault } from '../fault.ts';
import { namesOf } from '../edit.ts';

/** An identity above the maximum. */
export const idTooLong: Fault = {
  id: 'id-too-long',
  family: 'F',
  summary: 'an identity above the maximum',
  step: 'identify',
  deviate: (identify) => (world, token) =>
    identify(world, token) +
    'x'.repeat(world.contract.success.schema?.properties?.[namesOf(world.contract).id]?.maxLength ?? 0),
  breaks: ['response-max-length@response-*-max-length'],
};
