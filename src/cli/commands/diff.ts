import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { counted } from '../../contract/counted.ts';
import { changesBetween } from '../../compare/reports.ts';
import { compared, type Comparison } from '../../compare/targets.ts';
import { onScreen } from '../../report/screen.ts';
import { rules } from '../../rules/index.ts';
import { httpTransport } from '../../run/http-transport.ts';
import { PreflightError } from '../../run/preflight.ts';
import { budgets, run as runSuite, type Budget, type Outcome } from '../../run/run.ts';
import { last, list, type Command, type Flag, type Given, type Surroundings } from '../command.ts';
import { chosenContract, contractFlags } from '../contract.ts';
import { exitCodes } from '../exit-codes.ts';
import { suggestion } from '../nearest.ts';
import { number } from '../parse.ts';
import { readReport } from '../read-report.ts';
import { askingFlags, targetSettings, tlsFlags, type TargetSettings } from '../target-settings.ts';
import { targetUrl } from '../target-url.ts';
import { toldChanges } from '../told-changes.ts';
import { readTokens, tokenFlags } from '../tokens.ts';
import { UsageError } from '../usage-error.ts';
import { configFile, configFlag, withConfig } from '../with-config.ts';

const connections = 8;
const shown = 3;

/** Options that a configuration file may set. */
const configurable: readonly Flag[] = [
  { name: 'budget', value: 'NAME', summary: `how many requests: ${budgets.join(', ')}` },
  { name: 'seed', value: 'N', summary: 'the seed of the random cases' },
  { name: 'only', value: 'ID,...', summary: 'only these rules, clauses or rule@clause', repeatable: true },
  ...askingFlags,
];

/** Tells two targets apart, or two reports. */
export const diff: Command = {
  name: 'diff',
  summary: 'where two targets answer the same cases differently, or what changed between two JSON reports',
  operands: '<target|report> <target|report>',
  flags: [
    configFlag,
    { name: 'json', summary: 'as JSON' },
    ...configurable,
    ...tlsFlags,
    ...tokenFlags,
    ...contractFlags,
  ],
  run: async (given, around) => {
    const [one, other, ...more] = given.operands;
    if (one === undefined || other === undefined || more.length > 0)
      throw new UsageError(
        `diff takes two URLs or two reports, not ${counted(given.operands.length, 'operand')}.`,
        'As in: diff http://localhost:3000 https://staging.example, or diff before.json after.json',
      );
    const [isReport, ...others] = [one, other].map((operand) => namesReport(operand, given));
    const strange = [one, other].find((operand) => namesReport(operand, given) && !existsSync(operand));
    if (others[0] !== isReport && strange !== undefined)
      throw new UsageError(
        `${strange} is no URL, no file, and no target of a configuration.`,
        'Write a URL with its scheme, as http://localhost:3000, or name the target in a configuration file.',
      );
    if (others[0] !== isReport)
      throw new UsageError('diff was given a target and a report.', 'Give two targets, or two reports.');
    const json = given.flags.has('json');
    if (isReport === true) {
      const changes = changesBetween(await readReport(one), await readReport(other));
      around.stdout.write(json ? asJson(changes) : toldChanges(changes));
      return changes.length === 0 ? exitCodes.conformant : exitCodes.nonconformant;
    }
    const sides = [];
    for (const operand of [one, other])
      sides.push(sideOf(await withConfig({ ...given, operands: [operand] }, around, configurable)));
    const [left, right] = sides as [Side, Side];
    const found = await compareTargets(left, right, given, around);
    around.stdout.write(json ? asJson(found) : toldComparison(found, left.url, right.url));
    if (around.interrupted.aborted) return exitCodes.interrupted;
    return found.differences.length === 0 ? exitCodes.conformant : exitCodes.nonconformant;
  },
};

/** Whether an operand is a saved report: it is no URL, and either a file or no target that a configuration could name. */
function namesReport(operand: string, given: Given): boolean {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(operand)) return false;
  return existsSync(operand) || configFile(given) === undefined;
}

/** One of two targets, and how it is asked. */
interface Side {
  readonly url: string;
  readonly settings: TargetSettings;
  readonly given: Given;
}

function sideOf(given: Given): Side {
  const [operand] = given.operands;
  if (operand === undefined)
    throw new UsageError('A target of the configuration has no url.', 'Give it one, or name the URL here.');
  return { url: targetUrl(operand), settings: targetSettings(given), given };
}

async function compareTargets(
  one: Side,
  other: Side,
  typed: Given,
  around: Surroundings,
): Promise<Comparison> {
  // Both get the same cases: what says which ones is read of the first.
  const { given } = one;
  const budget = last(given, 'budget') ?? 'default';
  if (!budgets.some((name) => name === budget))
    throw new UsageError(`There is no budget ${budget}.`, suggestion(budget, budgets));
  const seed = number(
    last(given, 'seed') ?? String(randomInt(1_000_000)),
    'seed',
    0,
    Number.MAX_SAFE_INTEGER,
    true,
  );
  const contract = await chosenContract(typed);
  const tokens = await readTokens(typed, around);
  const outcomes: Outcome[] = [];
  for (const { url, settings } of [one, other]) {
    const transport = httpTransport(new URL(url).origin, connections, settings.tls);
    try {
      outcomes.push(
        await runSuite({
          contract,
          rules,
          target: { url, ...tokens, ...settings },
          transport,
          profiles: ['core'],
          only: list(given, 'only'),
          skip: [],
          budget: budget as Budget,
          seed,
          timeout: settings.timeout,
          concurrency: connections,
          signal: around.interrupted,
          ...(given.flags.has('no-case-header') ? {} : { caseHeader: 'X-Conformance-Case' }),
        }),
      );
    } catch (error) {
      throw error instanceof PreflightError
        ? new PreflightError(`${url}: ${error.message}`, error.hint)
        : error;
    } finally {
      await transport.close();
    }
  }
  const [before, after] = outcomes as [Outcome, Outcome];
  return compared(before, after);
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Differences of one kind are told together, with the first cases of each. */
function toldComparison(
  { differences, compared: both, alone }: Comparison,
  one: string,
  other: string,
): string {
  const groups = new Map<string, string[]>();
  for (const each of differences) {
    const kind = `${each.what}: ${onScreen(each.one)}, but ${onScreen(each.other)}`;
    groups.set(kind, [...(groups.get(kind) ?? []), each.case]);
  }
  return [
    `${onScreen(one)} and ${onScreen(other)}`,
    '',
    ...[...groups].flatMap(([kind, cases]) => [
      `${kind} (${counted(cases.length, 'request')})`,
      ...cases.slice(0, shown).map((id) => `  ${onScreen(id)}`),
      ...(cases.length > shown ? [`  … and ${cases.length - shown} more; --json has them all`] : []),
      '',
    ]),
    `${differences.length} of ${counted(both, 'answer')} ${differences.length === 1 ? 'differs' : 'differ'}${alone > 0 ? `; ${counted(alone, 'request')} went to one of them alone` : ''}`,
    '',
  ].join('\n');
}
