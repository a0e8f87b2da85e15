import { headerValues, servedWithin } from '../judging/exchange.ts';
import { answeredTime } from '../judging/identity.ts';
import { firstServed } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/**
 * The time of an answer is that of its request: within the clause's tolerances of the answer's own
 * `Date` header and of the suite's clock, the time of the exchange added. Not judged: replays.
 */
export const timeRecent = surveys({
  id: 'time-recent',
  byClock: true,
  judges: 'response/recent',
  summary: 'The time of an answer is that of its request.',
  concerns: (_, evidence) =>
    firstServed(evidence).filter((exchange) => answeredTime(exchange, evidence.contract) !== undefined),
  wrong: (clause, exchange, { contract }) => {
    const time = answeredTime(exchange, contract);
    if (time === undefined) return undefined;
    const { dateSeconds, clockSeconds } = clause.parameters as {
      readonly dateSeconds: number;
      readonly clockSeconds: number;
    };
    const date = Date.parse(headerValues(exchange, 'date')[0] ?? '');
    const far = (from: number, seconds: number): boolean =>
      Math.abs(time - from) > seconds * 1000 + servedWithin(exchange);
    if (!Number.isNaN(date) && far(date, dateSeconds)) {
      return {
        expected: `within ${dateSeconds} s of the answer's Date header`,
        received: apart(time - date),
      };
    }
    return far(exchange.sentAt, clockSeconds)
      ? { expected: `within ${clockSeconds} s of the request`, received: apart(time - exchange.sentAt) }
      : undefined;
  },
});

/** A difference in the largest unit that fits, so that one offset reads the same in each answer. */
function apart(milliseconds: number): string {
  const units = [
    ['days', 86_400_000],
    ['hours', 3_600_000],
    ['minutes', 60_000],
    ['seconds', 1000],
  ] as const;
  const [name, size] =
    units.find(([, one]) => Math.abs(milliseconds) >= one * 0.99) ?? (['seconds', 1000] as const);
  return `${Math.abs(Math.round(milliseconds / size))} ${name} ${milliseconds < 0 ? 'before' : 'after'} it`;
}
