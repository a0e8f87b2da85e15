import type { Fault } from '../fault.ts';

/** An answer to a request without a token comes from a cache of 50 ms. */
export const answerCached: Fault = {
  id: 'answer-cached',
  family: 'F',
  summary: 'an answer to a request without a token comes from a cache of 50 ms',
  step: 'identify',
  deviate: (identify) => {
    let kept = '';
    let until = 0;
    return (world, token) => {
      if (token === undefined && performance.now() < until) return kept;
      kept = identify(world, token);
      until = performance.now() + 50;
      return kept;
    };
  },
  breaks: ['response-unique@response-*-unique'],
  mayBreak: ['token-absent@*-absent', 'token-empty@*-empty', 'member-names-exact@body-member-names-exact'],
};
