import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** A member that stands twice makes the server fail. */
export const duplicateMembersAnswered500: Fault = {
  id: 'duplicate-members-answered-500',
  family: 'B',
  summary: 'a member that stands twice makes the server fail',
  step: 'parse',
  deviate: (parse) => (text, contract) => {
    if (
      /^\{(?:\"\w+\":\"[^\"]*\",)*\"(\w+)\":\"[^\"]*\",(?:\"\w+\":\"[^\"]*\",)*\"\1\":\"[^\"]*\"\}$/.test(
        text,
      )
    )
      throw new Refusal(failure(contract), 'Something failed.');
    return parse(text, contract);
  },
  breaks: ['duplicate-members@body-duplicate-members', 'server-error@no-server-error'],
};
