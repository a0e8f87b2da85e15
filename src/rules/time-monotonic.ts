import { beganAt } from '../judging/exchange.ts';
import { answeredTime } from '../judging/identity.ts';
import type { Defect } from '../judging/finding.ts';
import type { Rule } from '../judging/rule.ts';
import { firstServed, served } from '../judging/scope.ts';

/** A request that is sent after another was answered gets no earlier time, but for the clause's tolerance. */
export const timeMonotonic: Rule = {
  id: 'time-monotonic',
  byClock: true,
  judges: 'response/monotonic',
  profile: 'core',
  summary: 'The time of the answers never goes back.',
  concerns: (_, evidence) =>
    served(evidence).filter((exchange) => answeredTime(exchange, evidence.contract) !== undefined),
  judge: (clause, evidence) => {
    const tolerance = clause.parameters.milliseconds as number;
    const timed = firstServed(evidence).flatMap((exchange) => {
      const time = answeredTime(exchange, evidence.contract);
      return time === undefined
        ? []
        : [{ exchange, time, sent: beganAt(exchange), done: exchange.sentAt + exchange.milliseconds }];
    });
    const bySent = [...timed].sort((one, other) => one.sent - other.sent);
    const byDone = [...timed].sort((one, other) => one.done - other.done);
    let next = 0;
    let latest: (typeof timed)[number] | undefined;
    return bySent.flatMap((one): readonly Defect[] => {
      for (let done = byDone[next]; done !== undefined && done.done < one.sent; done = byDone[next]) {
        if (latest === undefined || done.time > latest.time) latest = done;
        next += 1;
      }
      return latest === undefined || one.time >= latest.time - tolerance
        ? []
        : [
            {
              about: 'a request after another was answered',
              expected: 'a time that is not earlier',
              received: 'an earlier time',
              exchanges: [latest.exchange, one.exchange],
            },
          ];
    });
  },
};
