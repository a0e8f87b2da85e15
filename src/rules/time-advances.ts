import { servedWithin } from '../judging/exchange.ts';
import { answeredTime } from '../judging/identity.ts';
import type { Defect } from '../judging/finding.ts';
import type { Rule } from '../judging/rule.ts';

/** Milliseconds by which two answers may differ from the clock: times in whole seconds are legal. */
const slack = 1000;

/** Between two requests the time of the answers goes on as the clock does; a cached time stands still. */
export const timeAdvances: Rule = {
  id: 'time-advances',
  byClock: true,
  judges: 'response/advances',
  profile: 'core',
  summary: 'The time of the answers goes on.',
  plan: (clause, { base }) => {
    const milliseconds = clause.parameters.milliseconds as number;
    return [
      {
        label: `two requests, ${milliseconds} ms apart`,
        steps: [
          { requests: [base] },
          {
            requests: [
              {
                ...base,
                members: base.members.map(([name, json]) => [name, json.replace('$FRESH(a)', '$FRESH(b)')]),
              },
            ],
            after: milliseconds,
          },
        ],
        expect: 'accepted',
      },
    ];
  },
  concerns: (_, { contract, cases }) =>
    cases.flatMap(({ exchanges }) =>
      exchanges.filter((exchange) => answeredTime(exchange, contract) !== undefined),
    ),
  judge: (_, { contract, cases }) =>
    cases.flatMap(({ case: { label }, exchanges }): readonly Defect[] => {
      const [first, second] = exchanges;
      if (first === undefined || second === undefined) return [];
      const [before, after] = [answeredTime(first, contract), answeredTime(second, contract)];
      if (before === undefined || after === undefined) return [];
      const passed = second.sentAt - first.sentAt;
      const room = slack + servedWithin(first) + servedWithin(second);
      return Math.abs(after - before - passed) <= room
        ? []
        : [
            {
              about: label,
              expected: `about ${Math.round(passed)} ms between the two times`,
              received: `${after - before} ms`,
              exchanges: [first, second],
            },
          ];
    }),
};
