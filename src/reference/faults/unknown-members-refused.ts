import type { Fault } from '../fault.ts';

/** A member that is not known is refused. */
export const unknownMembersRefused: Fault = {
  id: 'unknown-members-refused',
  family: 'B',
  summary: 'a member that is not known is refused',
  step: 'object',
  deviate: (object) => (value, contract) => {
    const members = object(value, contract);
    const known = contract.members.map(({ name }) => name);
    return members !== undefined && Object.keys(members).every((name) => known.includes(name))
      ? members
      : undefined;
  },
  breaks: ['members-unknown@body-additional-properties'],
};
