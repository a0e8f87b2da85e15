import { randomInt } from 'node:crypto';
import { changesBetween } from '../../compare/reports.ts';
import { compared, type Comparison } from '../../compare/targets.ts';
import { onScreen } from '../../report/screen.ts';
import { rules } from '../../rules/index.ts';
import { httpTransport } from '../../run/http-transport.ts';
import { PreflightError } from '../../run/preflight.ts';
import { budgets, run as runSuite, type Budget, type Outcome } from '../../run/run.ts';
import { last, list, type Command, type Given, type Surroundings } from '../command.ts';
import { chosenContract, contractFlags } from '../contract.ts';
import { exitCodes } from '../exit-codes.ts';
import { suggestion } from '../nearest.ts';
import { number } from '../parse.ts';
import { readReport } from '../read-report.ts';
import { askingFlags, targetSettings, tlsFlags } from '../target-settings.ts';
import { targetUrl } from '../target-url.ts';
import { toldChanges } from '../told-changes.ts';
import { readTokens, tokenFlags } from '../tokens.ts';
import { UsageError } from '../usage-error.ts';

const connections = 8;
const shown = 3;

/** Tells two targets apart, or two reports. */
export const diff: Command = {
  name: 'diff',
  summary: 'where two targets answer the same cases differently, or what changed between two JSON reports',
  operands: '<url|report> <url|report>',
  flags: [
    { name: 'json', summary: 'as JSON' },
    { name: 'budget', value: 'NAME', summary: `how many requests: ${budgets.join(', ')}` },
    { name: 'seed', value: 'N', summary: 'the seed of the random cases' },
    { name: 'only', value: 'ID,...', summary: 'only these rules, clauses or rule@clause', repeatable: true },
    ...askingFlags,
    ...tlsFlags,
    ...tokenFlags,
    ...contractFlags,
  ],
  run: async (given, around) => {
    const [one, other, ...more] = given.operands;
    if (one === undefined || other === undefined || more.length > 0)
      throw new UsageError(
        `diff takes two URLs or two reports, not ${given.operands.length} operands.`,
        'As in: diff http://localhost:3000 https://staging.example, or diff before.json after.json',
      );
    const urls = [one, other].filter((text) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text));
    if (urls.length === 1)
      throw new UsageError('diff was given a URL and a file.', 'Give two URLs, or two reports.');
    const json = given.flags.has('json');
    if (urls.length === 0) {
      const changes = changesBetween(await readReport(one), await readReport(other));
      around.stdout.write(json ? asJson(changes) : toldChanges(changes));
      return changes.length === 0 ? exitCodes.conformant : exitCodes.nonconformant;
    }
    const found = await compareTargets([targetUrl(one), targetUrl(other)], given, around);
    around.stdout.write(json ? asJson(found) : toldComparison(found, one, other));
    if (around.interrupted.aborted) return exitCodes.interrupted;
    return found.differences.length === 0 ? exitCodes.conformant : exitCodes.nonconformant;
  },
};

async function compareTargets(
  urls: readonly string[],
  given: Given,
  around: Surroundings,
): Promise<Comparison> {
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
  const settings = targetSettings(given);
  const contract = await chosenContract(given);
  const tokens = await readTokens(given, around);
  const outcomes: Outcome[] = [];
  for (const url of urls) {
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
  const [one, other] = outcomes as [Outcome, Outcome];
  return compared(one, other);
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
      `${kind} (${cases.length} requests)`,
      ...cases.slice(0, shown).map((id) => `  ${onScreen(id)}`),
      ...(cases.length > shown ? [`  … and ${cases.length - shown} more; --json has them all`] : []),
      '',
    ]),
    `${differences.length} of ${both} answers differ${alone > 0 ? `; ${alone} requests went to one of them alone` : ''}`,
    '',
  ].join('\n');
}
