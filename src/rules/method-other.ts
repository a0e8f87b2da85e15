import { further, single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { withBody, withHeader, withoutHeader } from '../judging/request.ts';

/** Another method is not served (RFC 9110, section 9). Not judged: status, headers and body of the refusal. */
export const methodOther = refuses({
  id: 'method-other',
  judges: 'operation/method-exact',
  quick: ['PUT'],
  summary: 'No other method is served.',
  plan: (clause, { contract, base }) => {
    const other = contract.method === 'PUT' ? 'PATCH' : 'PUT';
    return (clause.parameters.methods as readonly string[])
      .filter((method) => method !== contract.method)
      .map((method) =>
        single(
          `method: ${method}`,
          ['GET', 'HEAD'].includes(method)
            ? { ...withoutHeader(withBody(base, null), 'Content-Type'), method }
            : { ...base, method },
          { expect: 'refused', twin: base },
        ),
      )
      .concat(
        ['GET', 'HEAD'].map((method) =>
          further(
            single(
              `method: ${method}, with the body`,
              { ...base, method },
              { expect: 'refused', twin: base },
            ),
          ),
        ),
        further(
          single(
            `method: ${contract.method.toLowerCase()}, in lower case`,
            { ...base, method: contract.method.toLowerCase() },
            {
              // Stock frameworks take it for the method, which it is not.
              level: 'SHOULD',
              expect: 'refused',
              twin: base,
            },
          ),
        ),
        single(
          `method: ${other}, with X-HTTP-Method-Override`,
          withHeader({ ...base, method: other }, 'X-HTTP-Method-Override', contract.method),
          {
            expect: 'refused',
            twin: base,
          },
        ),
      );
  },
});
