import type { Variant } from '../fault.ts';

/** A lone surrogate is replaced. */
export const loneSurrogatesReplaced: Variant = {
  id: 'lone-surrogates-replaced',
  summary: 'a lone surrogate is replaced',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(
      text.replaceAll(/\\\\|\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\u[dD][89a-fA-F]\w\w/g, (one) =>
        one.length === 6 ? '\\ufffd' : one,
      ),
      contract,
    ),
};
