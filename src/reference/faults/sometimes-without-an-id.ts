import type { Fault } from '../fault.ts';
import { namesOf, withValue } from '../edit.ts';

/** One answer in twenty lacks its identity. */
export const sometimesWithoutAnId: Fault = {
  id: 'sometimes-without-an-id',
  family: 'F',
  summary: 'one answer in twenty lacks its identity',
  step: 'success',
  deviate: (success) => {
    let count = 0;
    return (event, stamp, contract) => {
      const answer = success(event, stamp, contract);
      return (count += 1) % 20 === 0 ? withValue(answer, namesOf(contract).id, undefined) : answer;
    };
  },
  breaks: ['response-required@response-*-required'],
};
