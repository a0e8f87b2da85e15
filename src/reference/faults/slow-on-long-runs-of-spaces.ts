import type { Fault } from '../fault.ts';

/** A pattern that goes back over each space. */
export const slowOnLongRunsOfSpaces: Fault = {
  id: 'slow-on-long-runs-of-spaces',
  family: 'H',
  summary: 'a pattern that goes back over each space',
  step: 'length',
  deviate: (length) => (text) => {
    if (/ {5000}/.test(text)) {
      const end = performance.now() + 700;
      while (performance.now() < end);
    }
    return length(text);
  },
  breaks: ['latency-linear@latency-linear'],
};
