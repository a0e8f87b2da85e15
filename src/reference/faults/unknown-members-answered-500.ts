import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** A member that is not known makes the server fail. */
export const unknownMembersAnswered500: Fault = {
  id: 'unknown-members-answered-500',
  family: 'B',
  summary: 'a member that is not known makes the server fail',
  step: 'object',
  deviate: (object) => (value, contract) => {
    const members = object(value, contract);
    const known = contract.members.map(({ name }) => name);
    if (members !== undefined && !Object.keys(members).every((name) => known.includes(name)))
      throw new Refusal(failure(contract), 'Something failed.');
    return members;
  },
  breaks: [
    'members-unknown@body-additional-properties',
    'nesting-deep@body-nesting-deep',
    'numbers-huge@body-numbers-huge',
    'refusal-error@body-member-names-exact',
    'refusal-error@body-prototype-members',
    'server-error@no-server-error',
    'size-giant@body-size-giant',
  ],
};
