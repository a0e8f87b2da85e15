import type { Fault } from '../fault.ts';
import type { ServerResponse } from '../message.ts';

/** Answers to parallel requests are swapped. */
export const answersCrossed: Fault = {
  id: 'answers-crossed',
  family: 'H',
  summary: 'answers to parallel requests are swapped',
  step: 'send',
  deviate: (send) => {
    let waiting: ((response: ServerResponse) => void) | undefined;
    return async (response, request, world) => {
      if (response.status !== world.contract.success.status) return send(response, request, world);
      const other = waiting;
      if (other !== undefined) {
        waiting = undefined;
        return new Promise((resolve) => {
          swapped = resolve;
          other(response);
        });
      }
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting = undefined;
          resolve(response);
        }, 2);
        waiting = (theirs) => {
          clearTimeout(timer);
          resolve(theirs);
          swapped?.(response);
          swapped = undefined;
        };
      });
    };
  },
  breaks: [],
};

let swapped: ((response: ServerResponse) => void) | undefined;
