import type { Clause } from '../contract/clause.ts';
import { responseFor } from '../contract/contract.ts';
import { keeps } from '../contract/validator.ts';
import { withoutIdle } from '../judging/alternatives.ts';
import { ofPage } from '../judging/cross-origin.ts';
import { readBody } from '../judging/body.ts';
import { single } from '../judging/case.ts';
import { errorName } from '../judging/error-name.ts';
import { withoutMember } from '../judging/request.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import { bodyExcerpt, received } from '../judging/received.ts';
import { refusalText } from '../judging/refusal.ts';
import type { Evidence, Rule } from '../judging/rule.ts';
import { eitherMayLie, examplesIn, stateOf } from '../judging/stateful.ts';

/** What a provider state forbids gets the state's error, with its status, its name and a text. */
export const stateRefused: Rule = {
  id: 'state-refused',
  judges: 'state/error',
  profile: 'states',
  quick: 'all',
  summary: 'A request that the state of its connection forbids gets the error of that state, whole.',
  plan: (clause, bench) => {
    const state = stateOf(clause, bench.contract);
    const { refused } = examplesIn(state, bench);
    const token = bench.contract.idempotencyToken;
    const [first] = refused;
    // Nothing is looked up without a token: another way through a server.
    const bare =
      first === undefined || token === undefined || bench.quick
        ? []
        : [{ name: `${first.name}, without ${token}`, request: withoutMember(first.request, token) }];
    return [...refused, ...bare].map(({ name, request: plain }) => {
      // A page has to be able to read it too.
      const request = bench.origin === undefined ? plain : ofPage(plain, bench);
      return single(`${state.name}: ${name}`, request, {
        expect: 'refused',
        twin: request,
        state: { name: state.name, params: {} },
      });
    });
  },
  judge: (clause, evidence) =>
    evidence.cases.flatMap(({ case: { label: about }, last }) => {
      const expected = refusalText(clause, evidence.contract);
      if (accepted(last))
        return [
          {
            about,
            expected,
            received: received(last, evidence.contract),
            exchanges: [last],
            diagnosis: eitherMayLie(stateOf(clause, evidence.contract)),
          },
        ];
      const wrong = wrongIn(last, clause, evidence);
      return wrong === undefined ? [] : [{ about, expected, received: wrong, exchanges: [last] }];
    }),
};

/** What the refusal has instead of the error's status, name or body. */
function wrongIn(exchange: Exchange, clause: Clause, { contract }: Evidence): string | undefined {
  const error = stateOf(clause, contract).error ?? '';
  const documented = responseFor(contract, error);
  const name = errorName(exchange, contract.errorType);
  if (exchange.response?.status !== documented?.status) return received(exchange, contract);
  if (contract.errorType !== undefined && name !== error)
    return `${exchange.response?.status} ${name === undefined || name === '' ? 'without a name' : name}`;
  const { value, problem } = readBody(exchange);
  const whole =
    documented?.schema === undefined ||
    (problem === undefined && keeps(documented.schema, withoutIdle(value, documented.schema)));
  return whole ? undefined : `${received(exchange, contract)} with the body ${bodyExcerpt(exchange)}`;
}
