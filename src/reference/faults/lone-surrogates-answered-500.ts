import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** A lone surrogate makes the server fail. */
export const loneSurrogatesAnswered500: Fault = {
  id: 'lone-surrogates-answered-500',
  family: 'B',
  summary: 'a lone surrogate makes the server fail',
  step: 'parse',
  deviate: (parse) => (text, contract) => {
    if (
      /\\ud[89a-f][0-9a-f]{2}(?!\\ud[c-f])/i.test(
        text.replaceAll(/\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}/gi, ''),
      )
    )
      throw new Refusal(failure(contract), 'Something failed.');
    return parse(text, contract);
  },
  breaks: [
    'content-odd@*-content-schema',
    'lone-surrogates@body-lone-surrogates',
    'server-error@no-server-error',
  ],
};
