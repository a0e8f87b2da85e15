import type { Fault } from '../fault.ts';
import { HangUp } from '../refusal.ts';

/** A lone surrogate makes the server hang up. */
export const hangsUpOnLoneSurrogates: Fault = {
  id: 'hangs-up-on-lone-surrogates',
  family: 'B',
  summary: 'a lone surrogate makes the server hang up',
  step: 'parse',
  deviate: (parse) => (text, contract) => {
    const lone = text.replaceAll(/\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}/gi, '');
    if (/\\ud[89a-f][0-9a-f]{2}/i.test(lone)) throw new HangUp();
    return parse(text, contract);
  },
  breaks: [
    'content-odd@*-content-schema',
    'answer-missing@answers-every-request',
    'lone-surrogates@body-lone-surrogates',
  ],
};
