import { accepted } from '../judging/exchange.ts';
import { received } from '../judging/received.ts';
import {
  unknownCredential,
  fresh,
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
  // What is answered differently now and then takes more tries than a quick run has.
  quick: [],
  profile: 'core',
  summary: 'The same faulty request gets the same refusal.',
  plan: (_, { contract, base }) => {
    const required = contract.members.find((one) => one.required)?.name;
    const token = contract.idempotencyToken;
    // A token for each, so that a target that remembers one does not answer another with it.
    const own = (name: string): Request =>
      token === undefined ? base : withMember(base, token, fresh(name));
    const faulty: readonly (readonly [string, Request])[] = [
      ['broken JSON', withBody(own('a'), `${membersText(own('a').members)},`)],
      ...(required === undefined
        ? []
        : ([
            [`an unlisted ${required}`, withMember(own('b'), required, '"unlisted"')],
            [`another type of ${required}`, withMember(own('c'), required, '[1]')],
          ] as const)),
      ...(contract.credential === undefined
        ? []
        : ([
            ['an unknown credential', withHeader(own('d'), contract.credential.header, unknownCredential)],
          ] as const)),
    ];
    const requests = faulty.flatMap((one) => Array.from({ length: times }, () => one));
    return [
      {
        label: 'the same faulty requests, again and again',
        // One after the other: what a server does by turns shows only to one that asks twice in a row.
        steps: requests.map(([, request]) => ({ requests: [request] })),
        expect: 'refused',
        twin: base,
        note: requests.map(([told]) => told),
      },
    ];
  },
  concerns: (_, { cases }) =>
    cases.flatMap(({ exchanges }) => exchanges.filter((exchange) => !accepted(exchange))),
  judge: (_, { contract, cases }) =>
    cases.flatMap(({ case: { note }, exchanges }) => {
      const names = note as readonly string[];
      return [...new Set(names)].flatMap((name) => {
        const own = exchanges.filter((__, index) => names[index] === name);
        const answers = own.map((exchange) => received(exchange, contract));
        const [first] = own;
        const other = own[answers.findIndex((answer) => answer !== answers[0])];
        return first === undefined || other === undefined
          ? []
          : [
              {
                about: `the same request with ${name}, again and again`,
                expected: `${answers[0]}, as the first time`,
                received: received(other, contract),
                exchanges: [first, other],
              },
            ];
      });
    }),
};
