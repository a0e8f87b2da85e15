import type { Fault } from '../fault.ts';
import { namesOf } from '../edit.ts';

/** A member stands twice. */
export const successWithAMemberTwice: Fault = {
  id: 'success-with-a-member-twice',
  family: 'F',
  summary: 'a member stands twice',
  step: 'success',
  deviate: (success) => (event, stamp, contract) => {
    const answer = success(event, stamp, contract);
    return {
      ...answer,
      body: String(answer.body).replace('{', `{${JSON.stringify(namesOf(contract).id)}:"other",`),
    };
  },
  breaks: ['success-json@response-json'],
};
