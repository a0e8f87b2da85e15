import { single } from '../judging/case.ts';
import { accepted } from '../judging/exchange.ts';
import { received } from '../judging/received.ts';
import {
  unknownCredential,
  membersText,
  withBody,
  withHeader,
  withMember,
  type Request,
} from '../judging/request.ts';
import type { Rule } from '../judging/rule.ts';

const times = 4;

/** The same faulty request is refused in the same way each time: one status, one error. */
export const refusalRepeated: Rule = {
  id: 'refusal-repeated',
  judges: 'operation/refusal-repeatable',
  profile: 'core',
  summary: 'The same faulty request gets the same refusal.',
  plan: (_, { contract, base, quick }) => {
    const required = contract.members.find((one) => one.required)?.name;
    const faulty: readonly (readonly [string, Request])[] = [
      ['broken JSON', withBody(base, `${membersText(base.members)},`)],
      ...(required === undefined
        ? []
        : ([[`an unlisted ${required}`, withMember(base, required, '"unlisted"')]] as const)),
      ...(contract.credential === undefined
        ? []
        : ([
            ['an unknown credential', withHeader(base, contract.credential.header, unknownCredential)],
          ] as const)),
    ];
    return faulty.map(([told, request]) => ({
      ...single(`the same request with ${told}, again and again`, request, { expect: 'refused', twin: base }),
      steps: Array.from({ length: quick ? 2 : times }, () => ({ requests: [request] })),
    }));
  },
  concerns: (_, { cases }) =>
    cases.flatMap(({ exchanges }) => exchanges.filter((exchange) => !accepted(exchange))),
  judge: (_, { contract, cases }) =>
    cases.flatMap(({ case: { label }, exchanges }) => {
      const answers = exchanges.map((exchange) => received(exchange, contract));
      const at = answers.findIndex((answer) => answer !== answers[0]);
      const [first] = exchanges;
      const other = exchanges[at];
      return first === undefined || other === undefined || exchanges.every(accepted)
        ? []
        : [
            {
              about: label,
              expected: `${answers[0]}, as the first time`,
              received: answers[at] ?? '',
              exchanges: [first, other],
            },
          ];
    }),
};
