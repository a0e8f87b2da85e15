import type { Profile } from '../judging/rule.ts';
import { buildReport } from '../report/build.ts';
import { exchangeReport } from '../report/findings.ts';
import type { ClauseReport, ExchangeReport, Report } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import { baseUrl } from '../run/base-url.ts';
import { PreflightError } from '../run/preflight.ts';
import { reach } from '../run/reach.ts';
import { recordedRequests } from '../run/recorded-requests.ts';
import { budgets, run as runSuite, type Budget, type Phase } from '../run/run.ts';
import { NothingSelectedError } from '../run/select.ts';
import { tool } from '../report/tool.ts';
import { chosenContract, type Chosen } from './chosen.ts';

export { PreflightError } from '../run/preflight.ts';
export { NothingSelectedError, SelectorError } from '../run/select.ts';

/** What is tested, and how to reach it. */
export interface RunTarget {
  /** Base URL; a path prefix is kept. */
  readonly url: string;
  /** A credential that the target has issued. It stands in no report. */
  readonly connectionToken?: string | undefined;
  /** That of another participant, for what takes two. */
  readonly secondConnectionToken?: string | undefined;
  /** Header fields for each request. Their values stand in no report, unless everybody sends the field. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Requests a second at most; as fast as the target answers unless told. */
  readonly rate?: number;
  /** Where the target is put into provider states, by Pact's callback. */
  readonly stateUrl?: string;
  /** The origin of a page that may call the target, for the profile `browser`. */
  readonly origin?: string;
}

/** What is said while a run lasts: a phase begins, a request was answered, a clause is judged. */
export type RunEvent =
  | { readonly type: 'phase'; readonly phase: Phase; readonly requests: number }
  | { readonly type: 'exchange'; readonly exchange: ExchangeReport }
  | { readonly type: 'clause'; readonly clause: ClauseReport };

/** The options of the command `run`, by the same names. */
export interface RunSettings extends Chosen {
  /** `core` unless told. */
  readonly profiles?: readonly Profile[];
  /** `default` unless told. */
  readonly budget?: Budget;
  /** Of the random cases, to have the same ones again; 1 unless told. */
  readonly seed?: number;
  /** Rules, clauses, or `rule@clause`. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** Carry out what costs tens of seconds too, such as a body that stalls. */
  readonly slow?: boolean;
  /** Nothing stands before the server, whatever its answers say. */
  readonly direct?: boolean;
  /** Seconds that one answer may take; 5 unless told. */
  readonly timeout?: number;
  /** Seconds after which the run ends with what was found; 300 unless told. */
  readonly deadline?: number;
  /** Ends the run early; what was found until then is judged. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

const settingKeys: readonly string[] = [
  'profiles',
  'budget',
  'seed',
  'only',
  'skip',
  'slow',
  'direct',
  'timeout',
  'deadline',
  'signal',
  'onEvent',
  'edition',
  'description',
  'operation',
] satisfies readonly (keyof RunSettings)[];

const known = new Set(rules.map(({ profile }) => profile));
const concurrency = 8;

/**
 * Tests a target.
 *
 * @returns the report, as `--reporter json` writes it; its schema is `schema/report.json`
 * @throws {PreflightError} where the set-up is wrong and nothing can be judged
 * @throws {SelectorError} for an id in `only` or `skip` that matches nothing
 * @throws {NothingSelectedError} for an `only` and a `skip` that leave nothing over
 * @throws {RangeError} for a URL that is missing, and for a URL, a profile, a budget, an edition or a setting that is none
 * @throws {DescriptionError} for a file that is no description of an operation
 */
export async function run(target: RunTarget, settings: RunSettings = {}): Promise<Report> {
  const { profiles = ['core'], budget = 'default', seed = 1, deadline = 300, onEvent } = settings;
  refuseUnknown(settings);
  refuseNoUrl(target);
  const url = baseUrl(target.url, 'The url');
  if (target.stateUrl !== undefined) baseUrl(target.stateUrl, 'The stateUrl');
  if (target.origin !== undefined && !URL.canParse(target.origin))
    throw new RangeError(`${target.origin} is no URL.`);
  if (!budgets.includes(budget))
    throw new RangeError(`There is no budget ${budget}. There are ${budgets.join(', ')}.`);
  const foreign = profiles.find((profile) => !known.has(profile));
  if (foreign !== undefined)
    throw new RangeError(`There is no profile ${foreign}. There are ${[...known].join(', ')}.`);
  const contract = await chosenContract(settings);
  const { stateUrl, connectionToken, secondConnectionToken, ...reached } = target;
  const timeout = (settings.timeout ?? 5) * 1000;
  const { through, close } = reach({ url, stateUrl, timeout });
  const passed = AbortSignal.timeout(deadline * 1000);
  const started = new Date();
  try {
    const outcome = await runSuite({
      contract,
      rules,
      target: {
        ...reached,
        ...(connectionToken === undefined ? {} : { connectionToken }),
        ...(secondConnectionToken === undefined ? {} : { secondConnectionToken }),
        url,
        headers: Object.entries(target.headers ?? {}),
      },
      ...through,
      profiles,
      only: settings.only ?? [],
      skip: settings.skip ?? [],
      budget,
      seed,
      timeout,
      slow: settings.slow === true,
      direct: settings.direct === true,
      clients: recordedRequests,
      caseHeader: 'X-Conformance-Case',
      concurrency,
      signal: AbortSignal.any([passed, ...(settings.signal === undefined ? [] : [settings.signal])]),
      onProgress: (progress) => onEvent?.({ type: 'phase', ...progress }),
      onExchange: (exchange) => onEvent?.({ type: 'exchange', exchange: exchangeReport(exchange, started) }),
    });
    const report = buildReport(outcome, {
      url,
      seed,
      options: typed(profiles, budget, settings, target),
      ...(stateUrl === undefined ? {} : { stateUrl }),
      slow: settings.slow === true,
      tool: tool(),
      budget,
      profiles,
      rules,
      started,
      ...(passed.aborted ? { reason: `the deadline of ${deadline} s passed` } : {}),
    });
    for (const clause of report.clauses) onEvent?.({ type: 'clause', clause });
    return report;
  } catch (error) {
    throw advised(error);
  } finally {
    await close();
  }
}

/** Nobody shows the hint of an error of a function but its message. */
function advised(error: unknown): unknown {
  if (error instanceof PreflightError || error instanceof NothingSelectedError)
    error.message = `${error.message} ${error.hint}`;
  return error;
}

/** Not every caller has types. */
function refuseNoUrl(target: Partial<RunTarget> | undefined): void {
  if (typeof target?.url !== 'string')
    throw new RangeError('The option url is missing: run({ url: "http://localhost:3000" }).');
}

/** What is misspelt or stands in the wrong place would be left out in silence. */
function refuseUnknown(settings: RunSettings): void {
  const unknown = Object.keys(settings).find((name) => !settingKeys.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`There is no setting ${unknown}. There are ${settingKeys.join(', ')}.`);
  for (const name of ['profiles', 'only', 'skip'] as const)
    if (settings[name] !== undefined && !Array.isArray(settings[name]))
      throw new RangeError(`${name} is no list.`);
}

/** The options that send the same requests by the command. */
function typed(
  profiles: readonly Profile[],
  budget: Budget,
  { edition, slow, direct }: RunSettings,
  { stateUrl, origin, rate }: RunTarget,
): string {
  return [
    ...(profiles.join() === 'core' ? [] : [` --profile ${profiles.join()}`]),
    ...(budget === 'default' ? [] : [` --budget ${budget}`]),
    ...(edition === undefined ? [] : [` --edition ${edition}`]),
    ...(rate === undefined ? [] : [` --rate ${rate}`]),
    ...(stateUrl === undefined ? [] : [` --state-url ${stateUrl}`]),
    ...(origin === undefined ? [] : [` --origin ${origin}`]),
    ...(slow === true ? [' --slow'] : []),
    ...(direct === true ? [' --direct'] : []),
  ].join('');
}
