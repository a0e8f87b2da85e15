import type { Fault } from '../fault.ts';
import type { ServerResponse } from '../message.ts';

/** When many requests are answered at once, each gets the answer to another. */
export const answersCrossed: Fault = {
  id: 'answers-crossed',
  family: 'H',
  summary: 'when many requests are answered at once, each gets the answer to another',
  step: 'send',
  deviate: () => {
    let waiting: { readonly response: ServerResponse; readonly leave: (response: ServerResponse) => void }[] =
      [];
    const release = (): void => {
      const all = waiting;
      waiting = [];
      const shift = all.length > 10 ? 1 : 0;
      all.forEach(({ leave, response }, at) => {
        leave(all[(at + shift) % all.length]?.response ?? response);
      });
    };
    return (response, _, { contract }) => {
      if (response.status !== contract.success.status) return response;
      if (waiting.length === 0) setTimeout(release, 4);
      return new Promise((leave) => {
        waiting.push({ response, leave });
      });
    };
  },
  breaks: ['answers-crossed@answers-not-crossed'],
};
