import type { Fault } from '../fault.ts';

/** A token of white space counts as none. */
export const blankTokensIgnored: Fault = {
  id: 'blank-tokens-ignored',
  family: 'G',
  summary: 'a token of white space counts as none',
  step: 'token',
  deviate: (token) => (value) => {
    const text = token(value);
    return text?.trim() === '' ? undefined : text;
  },
  breaks: ['replay-same@*-replay'],
};
