import type { Exchange } from '../judging/exchange.ts';
import type { Defect } from '../judging/finding.ts';
import type { Result } from '../run/judge.ts';
import type { Outcome } from '../run/run.ts';
import { key } from '../run/select.ts';
import { bodyReport } from './body.ts';
import { curl } from './curl.ts';
import type { ExchangeReport, FindingReport } from './report.ts';

/** What a finding is told with besides itself. */
export interface Telling {
  /** Base URL of the target. */
  readonly url: string;
  readonly seed: number;
  /** The options that the run was started with, as they are typed. */
  readonly options: string;
  readonly started: Date;
}

const shown = 3;

/** The findings of a rule on a clause: defects that were expected and received alike are one. */
export function findingsOf(result: Result, outcome: Outcome, telling: Telling): readonly FindingReport[] {
  const groups = new Map<string, Defect[]>();
  for (const defect of result.defects) {
    const like = JSON.stringify([defect.expected, defect.received, defect.level, defect.diagnosis]);
    groups.set(like, [...(groups.get(like) ?? []), defect]);
  }
  // Values of the target that differ each time are still one defect.
  const all = groups.size > 4 ? [[...groups.values()].flat()] : [...groups.values()];
  return all.map((defects, index) => finding(result, defects, index, outcome, telling));
}

function size({ exchanges }: Defect): number {
  return exchanges.reduce((total, { request }) => total + request.body.length, 0);
}

function finding(
  result: Result,
  defects: readonly Defect[],
  index: number,
  outcome: Outcome,
  telling: Telling,
): FindingReport {
  const pair = key(result.pair);
  const { clause, rule } = result.pair;
  const [smallest] = [...defects].sort((one, other) => size(one) - size(other));
  if (smallest === undefined) throw new Error(`a finding of ${pair} without a defect`);
  const smaller = index === 0 ? outcome.smallest.get(pair) : undefined;
  const rest = smallest.exchanges.filter(({ number }) => number !== smaller?.exchange.number);
  const exchanges = [...(smaller === undefined ? [] : [smaller.exchange]), ...rest].slice(0, shown);
  const culprit = smaller?.exchange ?? smallest.exchanges.at(-1);
  const diagnosis = smallest.diagnosis ?? smaller?.diagnosis;
  return {
    id: index === 0 ? pair : `${pair}#${index + 1}`,
    clause: clause.id,
    rule: rule.id,
    level: smallest.level ?? clause.level,
    about: smaller?.label ?? smallest.about,
    expected: smallest.expected,
    received: smallest.received,
    ...(diagnosis === undefined ? {} : { diagnosis }),
    count: defects.length,
    exchanges: exchanges.map((one) => exchangeReport(one, telling.started)),
    curl: culprit === undefined ? '' : curl(culprit.request, new URL(telling.url).origin),
    replay: `sendevent-conformance run ${telling.url}${telling.options} --seed ${telling.seed} --only ${pair}`,
    seed: telling.seed,
    ...(smaller?.path === undefined ? {} : { path: smaller.path }),
  };
}

/** An exchange as reports have it. */
export function exchangeReport(
  { number, caseId, request, response, trouble, sentAt, milliseconds }: Exchange,
  started: Date,
): ExchangeReport {
  return {
    number,
    at: Math.max(0, Math.round(sentAt - started.getTime())),
    case: caseId,
    request: {
      method: request.method,
      target: request.target,
      headers: request.headers,
      body: bodyReport(request.body),
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            headers: response.headers,
            body: bodyReport(response.body, response.cut),
          },
        }),
    ...(trouble === undefined ? {} : { trouble }),
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
}
