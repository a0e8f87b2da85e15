import type { Exchange } from '../judging/exchange.ts';
import type { Defect } from '../judging/finding.ts';
import type { Transcript } from '../judging/wire.ts';
import type { Result } from '../run/judge.ts';
import type { Outcome } from '../run/run.ts';
import { key } from '../run/select.ts';
import { isSurvey } from '../run/shard.ts';
import { bodyReport } from './body.ts';
import { curl, inParallel, inTurn, settingUp } from './curl.ts';
import { hexDump } from './hex-dump.ts';
import { netcat } from './netcat.ts';
import type { ExchangeReport, FindingReport, SurveyedDefect, TranscriptReport } from './report.ts';

/** What a finding is told with besides itself. */
export interface Telling {
  /** Base URL of the target. */
  readonly url: string;
  readonly seed: number;
  /** The options that the run was started with, as they are typed. */
  readonly options: string;
  /** The state endpoint, where there is one. */
  readonly stateUrl?: string;
  readonly started: Date;
}

const shown = 3;

/** The findings of a rule on a clause: defects that were expected and received alike are one. */
export function findingsOf(result: Result, outcome: Outcome, telling: Telling): readonly FindingReport[] {
  return groupsOf(inOrder(result)).map((defects, index) => finding(result, defects, index, outcome, telling));
}

/** Defects that were expected and received alike, in groups. */
export function groupsOf<T extends Pick<Defect, 'expected' | 'received' | 'level' | 'diagnosis'>>(
  defects: readonly T[],
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const defect of defects) {
    const like = JSON.stringify([defect.expected, defect.received, defect.level, defect.diagnosis]);
    const group = groups.get(like);
    if (group === undefined) groups.set(like, [defect]);
    else group.push(defect);
  }
  // Values of the target that differ each time are still one defect.
  return groups.size > 4 ? [[...groups.values()].flat()] : [...groups.values()];
}

/** The defects of a rule that looks at every answer by the names of their cases, for answers come in any order. */
function inOrder({ pair, defects }: Result): readonly Defect[] {
  return isSurvey(pair) ? defects.toSorted((one, other) => before(located(one), located(other))) : defects;
}

type Located = Pick<SurveyedDefect, 'at' | 'size'>;

function located(defect: Defect): Located {
  return { at: defect.exchanges.at(-1)?.caseId ?? '', size: size(defect) };
}

/** The order of defects that rules which look at every answer saw. */
export function before(one: Located, other: Located): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.size - other.size;
}

/** The defects of such a rule as a report of a shard has them. */
export function surveyedDefects({ defects }: Result): readonly SurveyedDefect[] {
  return defects
    .map((defect) => {
      const { expected, received, level, diagnosis } = defect;
      return {
        expected,
        received,
        ...(level === undefined ? {} : { level }),
        ...(diagnosis === undefined ? {} : { diagnosis }),
        ...located(defect),
      };
    })
    .toSorted(before);
}

function size({ exchanges, transcripts = [] }: Defect): number {
  return (
    exchanges.reduce((total, { request }) => total + request.body.length, 0) +
    transcripts.reduce((total, { sent }) => total + sent.length, 0)
  );
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
  const told = smaller === undefined ? ends(smallest.exchanges) : [smaller.exchange];
  const { origin } = new URL(telling.url);
  const { transcripts } = smallest;
  const script = transcripts?.at(-1);
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
    ...(transcripts === undefined ? {} : { transcripts: transcripts.slice(0, shown).map(transcriptReport) }),
    curl:
      told.length > 0 ? asSent(told, outcome, telling) : script === undefined ? '' : netcat(script, origin),
    replay: `npx sendevent-conformance run ${telling.url}${telling.options} --seed ${telling.seed}${rule.wholeRun === true ? '' : ` --only ${pair}`}`,
    seed: telling.seed,
    ...(smaller?.path === undefined ? {} : { path: smaller.path }),
  };
}

/** The first and the last of those that show a defect together. */
function ends(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.length < 2 ? exchanges : [...exchanges.slice(0, 1), ...exchanges.slice(-1)];
}

/** The line that sends the requests again, in the order in which they were sent, with the tokens that the state endpoint gives for them. */
function asSent(exchanges: readonly Exchange[], { issued }: Outcome, { url, stateUrl }: Telling): string {
  const { origin } = new URL(url);
  const lines = exchanges.map(({ request }) => curl(request, origin));
  const line = atOnce(exchanges) ? inParallel(lines, onlyToken(exchanges)) : inTurn(lines);
  if (stateUrl === undefined) return line;
  const tokens = Object.entries(issued).map(([token, name]) => [token, { name, params: {} }] as const);
  const own = exchanges.flatMap(({ state }) =>
    state === undefined ? [] : [['CONNECTION_TOKEN', state] as const],
  );
  const needed = [...new Map([...tokens, ...own])].filter(([token]) =>
    new RegExp(`\\$\\{?${token}\\b`).test(line),
  );
  return [...needed.map(([token, one]) => settingUp(token, one, stateUrl)), line].join('; ');
}

/** The one idempotency token that all of them carry. */
function onlyToken(exchanges: readonly Exchange[]): string | undefined {
  const all = new Set(exchanges.flatMap(({ tokens }) => Object.values(tokens)));
  return all.size === 1 ? [...all][0] : undefined;
}

/** Whether one was sent before another was answered. */
function atOnce(exchanges: readonly Exchange[]): boolean {
  const [first, last] = [exchanges[0], exchanges.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    first !== last &&
    last.sentAt < first.sentAt + first.milliseconds
  );
}

function transcriptReport({ sent, received, ended, milliseconds }: Transcript): TranscriptReport {
  return {
    sent: hexDump(sent),
    received: hexDump(received),
    ended,
    milliseconds: Math.round(milliseconds * 10) / 10,
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
    ...(trouble === undefined ? {} : { trouble: { kind: trouble.kind, message: trouble.message } }),
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
}
