import { randomInt } from 'node:crypto';
import type { Contract } from '../../contract/contract.ts';
import type { Profile } from '../../judging/rule.ts';
import { statePath } from '../../reference/states.ts';
import { startReference, type Reference } from '../../reference/start.ts';
import { changes } from '../../editions/changes.ts';
import { span } from '../../editions/span.ts';
import { beginningOf, buildReport, type Facts } from '../../report/build.ts';
import type { Report } from '../../report/report.ts';
import { speaking } from '../../report/speaking.ts';
import { rules } from '../../rules/index.ts';
import { reach } from '../../run/reach.ts';
import { detect, type Detection } from '../../run/detect.ts';
import { budgets, run as runSuite, type Budget, type Outcome } from '../../run/run.ts';
import type { Shard } from '../../run/shard.ts';
import { SelectorError, allPairs } from '../../run/select.ts';
import { last, list, type Command, type Given, type Surroundings } from '../command.ts';
import { chosenContract, chosenNames, contractsOf, detectingFlags, namesFlag } from '../contract.ts';
import { exitCodeOf, strictFlag } from '../exit-code-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { knownFindings } from '../known-findings.ts';
import { nearest, suggestion } from '../nearest.ts';
import { descriptionSource } from '../description-source.ts';
import { githubFlag, githubOutputs } from '../github.ts';
import { openLive } from '../live-outputs.ts';
import { checkOutputs, outputs, reporterFlag, writeOutputs, type Output } from '../outputs.ts';
import { number } from '../parse.ts';
import { examplePage, pageOrigin } from '../page-origin.ts';
import { progress } from '../progress.ts';
import { recordedRequests } from '../../run/recorded-requests.ts';
import { askingFlags, targetSettings, tlsFlags, type TargetSettings } from '../target-settings.ts';
import { shardOf } from '../shard-of.ts';
import { targetUrl } from '../target-url.ts';
import { readTokens, tokenFlags } from '../tokens.ts';
import { UsageError } from '../usage-error.ts';
import { typedOptions } from '../typed-options.ts';
import { keepYoungGenerationSmall } from '../v8.ts';
import { configFlag, withConfig } from '../with-config.ts';
import { tool } from '../../report/tool.ts';

const profiles = [...new Set(rules.map(({ profile }) => profile))].sort();
const concurrency = 8;

/** Runs the suite against a target, or against the embedded reference server. */
export const run: Command = {
  name: 'run',
  summary: 'test a target, or without a URL the embedded reference server',
  operands: '[url]',
  flags: [
    {
      name: 'profile',
      value: 'NAME,...',
      summary: `which rules: ${profiles.join(', ')}, or all (default core)`,
      repeatable: true,
    },
    { name: 'budget', value: 'NAME', summary: `how many requests: ${budgets.join(', ')}` },
    { name: 'seed', value: 'N', summary: 'the seed of the random cases, to have the same ones again' },
    { name: 'only', value: 'ID,...', summary: 'only these rules, clauses or rule@clause', repeatable: true },
    {
      name: 'skip',
      value: 'ID,...',
      summary: 'all but these rules, clauses or rule@clause',
      repeatable: true,
    },
    reporterFlag,
    configFlag,
    { name: 'exchanges', summary: 'keep every exchange in the report, not only some of each finding' },
    githubFlag,
    {
      name: 'shard',
      value: 'I/N',
      summary: 'the I-th of N parts, which merge puts together; auto for the one of a CI job',
    },
    strictFlag,
    { name: 'baseline', value: 'FILE', summary: 'known findings, which do not fail the run' },
    ...askingFlags,
    {
      name: 'deadline',
      value: 'SECONDS',
      summary: 'end the run after that time, with what was found (default 300)',
    },
    { name: 'direct', summary: 'nothing stands before the server, whatever its answers say (profile wire)' },
    { name: 'slow', summary: 'carry out what costs tens of seconds too, such as a body that stalls' },
    ...tlsFlags,
    namesFlag,
    { name: 'state-url', value: 'URL', summary: 'where the target is put into provider states, as for Pact' },
    {
      name: 'origin',
      value: 'ORIGIN',
      summary: 'the origin of a page that may call the target, for browser',
    },
    ...tokenFlags,
    ...detectingFlags,
  ],
  run: async (typed, around) => (await tested(typed, around)).code,
};

/** How a run ended; without a report where the edition was asked for instead. */
export interface Tested {
  readonly code: number;
  readonly report?: Report;
}

/** Runs as the command {@link run} does. */
export async function tested(typed: Given, around: Surroundings): Promise<Tested> {
  const given = await withConfig(typed, around);
  if (last(given, 'edition') === 'detect') {
    const { detectEdition } = await import('../detect-edition.ts');
    return { code: await detectEdition(given, around) };
  }
  const settings = readSettings(given, around);
  const contract = await chosenContract(given);
  const system = chosenNames(given, contract);
  const known = await knownFindings(given, contract);
  const asked = await outputs(given.flags.get('reporter') ?? []);
  await checkOutputs(asked);
  const all = [...asked, ...(await githubOutputs(given, around))];
  const [url] = given.operands;
  const reference = url === undefined ? await startReference({ contract }) : undefined;
  keepYoungGenerationSmall();
  try {
    const tokens = reference ?? (await readTokens(given, around));
    const base = reference?.url ?? targetUrl(url ?? '');
    const found = await test({
      given,
      around,
      settings:
        reference === undefined
          ? settings
          : { origin: examplePage, ...settings, stateUrl: reference.url + statePath },
      contract,
      base,
      tokens,
      all,
    });
    const spoken = system === undefined ? found : speaking(found, system, contract);
    const selected = ['only', 'skip', 'shard'].some((name) => given.flags.has(name));
    const report = known?.(spoken, selected) ?? spoken;
    await writeOutputs(all, report, around, true);
    const code = around.interrupted.aborted
      ? exitCodes.interrupted
      : exitCodeOf(report, settings.strict, around);
    return { code, report };
  } finally {
    await reference?.stop();
  }
}

interface Settings extends TargetSettings {
  readonly profiles: readonly Profile[];
  readonly budget: Budget;
  readonly seed: number;
  readonly deadline: number;
  readonly strict: boolean;
  readonly stateUrl?: string;
  readonly origin?: string;
  readonly slow: boolean;
  readonly direct: boolean;
  readonly shard?: Shard;
}

function readSettings(given: Given, { environment }: Surroundings): Settings {
  const { operands, flags } = given;
  if (operands.length > 1)
    throw new UsageError(`run takes one URL, not ${operands.length}.`, 'Run once for each target.');
  const named = list(given, 'profile');
  const unknown = named.find((name) => name !== 'all' && !profiles.some((profile) => profile === name));
  if (unknown !== undefined)
    throw new UsageError(`There is no profile ${unknown}.`, suggestion(unknown, [...profiles, 'all']));
  const budget = last(given, 'budget') ?? 'default';
  if (!budgets.some((one) => one === budget))
    throw new UsageError(`There is no budget ${budget}.`, suggestion(budget, budgets));
  const shard = shardOf(last(given, 'shard'), environment);
  // All shards of a run have one seed.
  const seed = last(given, 'seed') ?? (shard === undefined ? undefined : '1');
  const stateUrl = last(given, 'state-url');
  const origin = last(given, 'origin');
  return {
    profiles: named.includes('all') ? profiles : named.length > 0 ? (named as readonly Profile[]) : ['core'],
    budget: budget as Budget,
    seed:
      seed === undefined ? randomInt(1_000_000_000) : number(seed, 'seed', 0, Number.MAX_SAFE_INTEGER, true),
    ...targetSettings(given),
    deadline: number(last(given, 'deadline') ?? '300', 'deadline', 0.1, 86_400),
    strict: flags.has('strict'),
    ...(stateUrl === undefined ? {} : { stateUrl: targetUrl(stateUrl) }),
    ...(origin === undefined ? {} : { origin: pageOrigin(origin) }),
    slow: flags.has('slow'),
    direct: flags.has('direct'),
    ...(shard === undefined ? {} : { shard }),
  };
}

interface Task {
  readonly given: Given;
  readonly around: Surroundings;
  readonly settings: Settings;
  readonly contract: Contract;
  readonly base: string;
  readonly all: readonly Output[];
  readonly tokens:
    | Pick<Reference, 'connectionToken'>
    | { readonly connectionToken?: string; readonly secondConnectionToken?: string };
}

async function test({ given, around, settings, contract, base, tokens, all }: Task): Promise<Report> {
  const { stateUrl, tls, timeout } = settings;
  const { through, close } = reach({ url: base, stateUrl, tls, timeout });
  const show = progress(around);
  const deadline = AbortSignal.timeout(settings.deadline * 1000);
  const facts = {
    url: base,
    seed: settings.seed,
    tool: tool(),
    budget: settings.budget,
    profiles: settings.profiles,
    source: await descriptionSource(given),
    started: new Date(),
  };
  const live = openLive(all, around);
  try {
    live.start(beginningOf(contract, facts));
    const signal = AbortSignal.any([around.interrupted, deadline]);
    const target = {
      url: base,
      ...tokens,
      headers: settings.headers,
      ...(settings.rate === undefined ? {} : { rate: settings.rate }),
      ...(settings.origin === undefined ? {} : { origin: settings.origin }),
    };
    const outcome = await runSuite({
      ...settings,
      contract,
      rules,
      target,
      clients: recordedRequests,
      ...through,
      only: list(given, 'only'),
      skip: list(given, 'skip'),
      concurrency,
      signal,
      ...(given.flags.has('no-case-header') ? {} : { caseHeader: 'X-Conformance-Case' }),
      onProgress: (progress) => {
        show.update(progress);
        live.phase(progress);
      },
      ...(live.listens ? { onExchange: live.exchange } : {}),
    });
    const detected = await otherEditions(given, contract, outcome, (contracts) =>
      detect({ contracts, rules, target, transport: through.transport, timeout, signal }),
    );
    return buildReport(outcome, {
      ...facts,
      options: typedOptions(given),
      ...(stateUrl === undefined ? {} : { stateUrl }),
      slow: settings.slow,
      rules,
      exchanges: given.flags.has('exchanges') || all.some(({ reporter }) => reporter.exchanges === true),
      ...(settings.shard === undefined ? {} : { shard: settings.shard }),
      ...(detected === undefined ? {} : { detected }),
      ...(deadline.aborted && !around.interrupted.aborted
        ? { reason: `the deadline of ${settings.deadline} s passed` }
        : {}),
    });
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    const pairs = allPairs(contract, rules);
    const names = [...new Set(pairs.flatMap(({ rule, clause }) => [rule.id, clause.id]))];
    const near = nearest(error.selector, names);
    throw new UsageError(
      error.message,
      `${near === undefined ? '' : `Did you mean ${near}? `}The command list shows them all.`,
    );
  } finally {
    show.clear();
    await close();
  }
}

/** Where what is broken differs between the editions: those that the target fits instead. */
async function otherEditions(
  given: Given,
  contract: Contract,
  outcome: Outcome,
  find: (contracts: readonly Contract[]) => Promise<Detection>,
): Promise<Facts['detected']> {
  const broken = outcome.results
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ pair }) => pair.clause.id);
  if (broken.length === 0 || outcome.interrupted || outcome.lost !== undefined) return undefined;
  const contracts = await contractsOf(given);
  if (!contracts.some((other) => changes(other, contract).some(({ id }) => broken.includes(id))))
    return undefined;
  const { editions: found, requests } = await find(contracts);
  const fitting = found.filter(({ fits }) => fits).map(({ edition }) => edition);
  if (fitting.includes(contract.edition)) return undefined;
  return {
    editions: fitting,
    told: span(
      fitting,
      found.map(({ edition }) => edition),
    ),
    requests,
  };
}
