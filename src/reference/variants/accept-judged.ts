import type { Variant } from '../fault.ts';

/** An Accept that excludes JSON is refused. */
export const acceptJudged: Variant = {
  id: 'accept-judged',
  summary: 'an Accept that excludes JSON is refused',
  step: 'produces',
  deviate: () => (accept) => accept === undefined || /\*\/\*|application\/(?:\*|json)/.test(accept),
};
