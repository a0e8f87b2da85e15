import { counted } from '../../contract/counted.ts';
import { credentialForms } from '../../judging/credential-forms.ts';
import { secondConnectionToken } from '../../judging/request.ts';
import type { Exchange } from '../../judging/exchange.ts';
import { buildReport, type Facts } from '../../report/build.ts';
import type { Report, SavedExchange } from '../../report/report.ts';
import { restored } from '../../report/saved.ts';
import { rules } from '../../rules/index.ts';
import { surveyed } from '../../run/surveyed.ts';
import { run as runSuite, type Budget, type Outcome } from '../../run/run.ts';
import { allPairs, key } from '../../run/select.ts';
import type { Profile } from '../../judging/rule.ts';
import { last, type Command, type Given, type Surroundings } from '../command.ts';
import { chosenContract, contractFlags } from '../contract.ts';
import { descriptionSource } from '../description-source.ts';
import { exitCodeOf, strictFlag } from '../exit-code-of.ts';
import { exchangesOfHar, isHar } from '../har-exchanges.ts';
import { knownFindings } from '../known-findings.ts';
import { checkOutputs, outputs, reporterFlag, writeOutputs } from '../outputs.ts';
import { readJson } from '../read-json.ts';
import { readReport } from '../read-report.ts';
import { reportedContract } from '../reported-contract.ts';
import { UsageError } from '../usage-error.ts';
import { tool } from '../../report/tool.ts';

/** Bytes of the longest file of exchanges that is read. */
const longest = 256 * 1024 * 1024;

/** Judges saved exchanges, without a network. */
export const judge: Command = {
  name: 'judge',
  summary: 'judge saved exchanges again without sending any: a JSON report of run --exchanges, or a HAR 1.2',
  operands: '<file>',
  flags: [
    reporterFlag,
    strictFlag,
    { name: 'baseline', value: 'FILE', summary: 'known findings, which do not fail it' },
    ...contractFlags,
  ],
  run: async (given, around) => {
    const [file, ...more] = given.operands;
    if (file === undefined || more.length > 0)
      throw new UsageError(
        `judge takes one file, not ${given.operands.length}.`,
        'Give it a JSON report that run --exchanges made, or a HAR file.',
      );
    const all = await outputs(given.flags.get('reporter') ?? []);
    await checkOutputs(all);
    const value = await readJson(file, 'file of exchanges', longest);
    const judged = isHar(value)
      ? await judgedHar(value, file, given, around)
      : await judgedReport(await readReport(file), file, given, around);
    const report = (await knownFindings(given, judged.contract))?.(judged.report) ?? judged.report;
    await writeOutputs(all, report, around);
    return exitCodeOf(report, given.flags.has('strict'), around);
  },
};

interface Judged {
  readonly report: Report;
  readonly contract: Outcome['contract'];
}

/** Every rule that the report has, by what its exchanges show. */
async function judgedReport(
  saved: Report,
  file: string,
  given: Given,
  { interrupted }: Surroundings,
): Promise<Judged> {
  const { target, stats } = saved;
  if (saved.exchanges === undefined || saved.exchanges.some((one) => !('sentAt' in one)))
    throw new UsageError(
      `${file} holds some exchanges of its findings, not those of the run.`,
      'Make it with run --exchanges --reporter json=FILE.',
    );
  const contract =
    last(given, 'edition') === undefined ? await reportedContract(saved, given) : await chosenContract(given);
  const known = new Set(allPairs(contract, rules).map(key));
  const only = saved.clauses.flatMap(({ id, rules: own }) =>
    own.map(({ rule }) => `${rule}@${id}`).filter((pair) => known.has(pair)),
  );
  if (only.length === 0)
    throw new UsageError(`${file} has no rule that is known here.`, 'Make it with this version.');
  const disregarded = new Set<Exchange>();
  const exchanges = saved.exchanges.map((one: SavedExchange) => {
    const exchange = restored(one, target.url);
    if (one.disregarded === true) disregarded.add(exchange);
    return exchange;
  });
  const sent = JSON.stringify(saved.exchanges.map(({ request }) => [request.headers, request.target]));
  const outcome = await runSuite({
    contract,
    rules,
    target: {
      url: target.url,
      headers: [],
      ...(sent.includes(secondConnectionToken) ? { secondConnectionToken } : {}),
    },
    transport: {
      send: () => Promise.reject(new Error('nothing is sent')),
      close: () => Promise.resolve(),
    },
    recorded: {
      exchanges,
      forms: credentialForms.filter(({ name }) => sent.includes(`$${name}`)),
      disregarded: (exchange) => disregarded.has(exchange),
    },
    profiles: [],
    only,
    skip: [],
    budget: stats.budget as Budget,
    seed: stats.seed,
    timeout: 0,
    concurrency: 8,
    signal: interrupted,
  });
  const report = buildReport(outcome, { ...factsOf(saved), rules, source: await descriptionSource(given) });
  // Traffic and times are those of the run.
  return {
    contract,
    report: { ...report, notJudged: saved.notJudged, stats },
  };
}

/** The options of the run, as its findings have them. */
function optionsOf(clauses: Report['clauses']): string {
  const [one] = clauses.flatMap(({ findings }) => findings);
  return /^npx \S+ run \S+(.*?) --seed \d+(?: --only \S+)?$/s.exec(one?.replay ?? '')?.[1] ?? '';
}

function factsOf({ target, stats, clauses, reason }: Report): Omit<Facts, 'rules'> {
  return {
    url: target.url,
    seed: stats.seed,
    options: optionsOf(clauses),
    tool: tool(),
    budget: stats.budget as Budget,
    profiles: stats.profiles as readonly Profile[],
    started: new Date(stats.started),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The rules that look at whatever was answered: nobody planned what a HAR holds. */
async function judgedHar(
  value: unknown,
  file: string,
  given: Given,
  { stderr }: Surroundings,
): Promise<Judged> {
  const contract = await chosenContract(given);
  const { exchanges, origin } = exchangesOfHar(value, contract, file);
  const outcome = surveyed(exchanges, contract, rules);
  const started = new Date(exchanges[0]?.sentAt ?? 0);
  const report = unplanned(
    buildReport(outcome, {
      url: origin,
      seed: 0,
      options: '',
      tool: tool(),
      budget: 'default',
      profiles: ['core'],
      rules,
      started,
    }),
  );
  stderr.write(
    `Judged in part: ${counted(exchanges.length, 'recorded exchange shows', 'recorded exchanges show')} ${counted(report.clauses.length, 'clause')}; what else a target has to do takes a run against it.\n`,
  );
  return { contract, report };
}

function unplanned(report: Report): Report {
  const reason = 'no exchange shows it, or it takes requests that the suite plans';
  return {
    ...report,
    notJudged: report.notJudged.map((one) =>
      one.why === 'deselected' || one.why === 'no occasion'
        ? { ...one, why: 'no occasion' as const, reason }
        : one,
    ),
  };
}
