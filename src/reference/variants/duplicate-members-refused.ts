import type { Variant } from '../fault.ts';

/** A member that stands twice is refused. */
export const duplicateMembersRefused: Variant = {
  id: 'duplicate-members-refused',
  summary: 'a member that stands twice is refused',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    contract.members.some(({ name }) => text.split(`"${name}":`).length > 2)
      ? undefined
      : parse(text, contract),
};
