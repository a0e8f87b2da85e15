import type { Variant } from '../fault.ts';
import { namesOf } from '../edit.ts';

/** Identities of the greatest length. */
export const longIds: Variant = {
  id: 'long-ids',
  summary: 'identities of the greatest length',
  step: 'identify',
  deviate: (identify) => (world, token) =>
    identify(world, token).padEnd(
      world.contract.success.schema?.properties?.[namesOf(world.contract).id]?.maxLength ?? 36,
      'x',
    ),
};
