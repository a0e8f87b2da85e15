import type { Contract } from '../contract/contract.ts';
import { listed, refusedOfPage, unreadable } from '../judging/cross-origin.ts';
import { headerName } from '../judging/error-name.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import type { Rule } from '../judging/rule.ts';

const expose = 'Access-Control-Expose-Headers';

/** A page that can read an error can read its name too. */
export const errorTypeExposed: Rule = {
  id: 'error-type-exposed',
  judges: 'operation/cross-origin-error-type',
  profile: 'browser',
  summary: 'The error-type header is exposed to pages.',
  plan: (_, bench) => refusedOfPage(bench),
  concerns: (_, { cases, contract }) => cases.map(({ last }) => last).filter((one) => tells(one, contract)),
  judge: (_, { cases, contract }) =>
    cases.flatMap(({ case: { label }, last }) => {
      const names = listed(last, expose);
      const header = contract.errorType?.header ?? '';
      if (!tells(last, contract) || names.includes(header.toLowerCase()) || names.includes('*')) return [];
      return [
        {
          about: label,
          expected: `${expose} with ${header}`,
          received: names.length === 0 ? `no ${expose}` : `${expose}: ${names.join(', ')}`,
          exchanges: [last],
        },
      ];
    }),
};

/** Whether a page sees the error, and there is a name to be seen. */
function tells(exchange: Exchange, { errorType }: Contract): boolean {
  return (
    !accepted(exchange) &&
    unreadable(exchange) === undefined &&
    errorType !== undefined &&
    headerName(exchange, errorType) !== undefined
  );
}
