import { counted } from '../../contract/counted.ts';
import { failsBuild } from '../../report/baseline.ts';
import type { FindingReport, Report } from '../../report/report.ts';
import { findingsById } from '../../report/causes.ts';
import { onScreen } from '../../report/screen.ts';
import { rules } from '../../rules/index.ts';
import { sendAgain, type Now } from '../../run/again.ts';
import { httpTransport } from '../../run/http-transport.ts';
import type { Budget } from '../../run/run.ts';
import { last, type Command, type Given, type Surroundings } from '../command.ts';
import { strictFlag } from '../exit-code-of.ts';
import { exitCodes } from '../exit-codes.ts';
import { readReport } from '../read-report.ts';
import { reportedContract, reportedDescriptionFlags } from '../reported-contract.ts';
import { askingFlags, targetSettings, tlsFlags, type TargetSettings } from '../target-settings.ts';
import { targetUrl } from '../target-url.ts';
import { readTokens, tokenFlags } from '../tokens.ts';
import { UsageError } from '../usage-error.ts';
import { configFlag, withConfig } from '../with-config.ts';

const connections = 8;

/** Sends the requests of a report's findings again. */
export const replay: Command = {
  name: 'replay',
  summary: 'send the failing requests of a saved JSON report again, and say whether each still fails',
  operands: '<report> [url]',
  flags: [
    configFlag,
    { name: 'finding', value: 'N', summary: 'this one alone, by its number in the summary or its id' },
    strictFlag,
    ...askingFlags,
    ...tlsFlags,
    ...tokenFlags,
    ...reportedDescriptionFlags,
  ],
  run: async (given, around) => {
    const [file, url, ...more] = given.operands;
    if (file === undefined || more.length > 0)
      throw new UsageError(
        `replay takes a report and perhaps a URL, not ${counted(given.operands.length, 'operand')}.`,
        'Give it the file of --reporter json=FILE.',
      );
    const report = await readReport(file);
    const { target, settings } = await chosenTarget(given, url ?? report.target.url, around);
    const chosen = chosenFindings(report, last(given, 'finding'));
    if (chosen.length === 0) {
      around.stdout.write(`${onScreen(file)} has no findings.\n`);
      return exitCodes.conformant;
    }
    const contract = await reportedContract(report, given);
    const base = targetUrl(target);
    const transport = httpTransport(new URL(base).origin, connections, settings.tls);
    try {
      const { states, requests } = await sendAgain(
        chosen.map(({ finding: { rule, clause, about, exchanges, path } }) => ({
          pair: `${rule}@${clause}`,
          about,
          cases: exchanges.map((exchange) => exchange.case),
          ...(path === undefined ? {} : { path }),
        })),
        {
          contract,
          rules,
          transport,
          target: { url: base, ...(await readTokens(given, around)), ...settings },
          timeout: settings.timeout,
          budget: report.stats.budget as Budget,
          seed: report.stats.seed,
          concurrency: 1,
          signal: around.interrupted,
          ...(given.flags.has('no-case-header') ? {} : { caseHeader: 'X-Conformance-Case' }),
        },
      );
      const failing = chosen.filter((_, index) => states[index]?.state === 'fails');
      const grave = failing.filter(({ finding }) => failsBuild(finding, given.flags.has('strict')));
      around.stdout.write(told(chosen, states, requests, base));
      if (failing.length > 0) around.stdout.write(weighed(grave));
      if (around.interrupted.aborted) return exitCodes.interrupted;
      if (grave.length > 0) return exitCodes.nonconformant;
      return states.some(({ state }) => state === 'unproven') ? exitCodes.unverified : exitCodes.conformant;
    } finally {
      await transport.close();
    }
  },
};

/** The URL, and how it is asked: the name of a target and its settings may come from a configuration file. */
async function chosenTarget(
  { flags }: Given,
  operand: string,
  around: Surroundings,
): Promise<{ readonly target: string; readonly settings: TargetSettings }> {
  const given = await withConfig({ operands: [operand], flags }, around, askingFlags);
  return { target: given.operands[0] ?? operand, settings: targetSettings(given) };
}

interface Chosen {
  /** The number of its cause in the summary. */
  readonly number: number;
  readonly finding: FindingReport;
}

function chosenFindings(report: Report, wanted: string | undefined): readonly Chosen[] {
  const { causes } = report;
  const findings = findingsById(report);
  const all = causes.flatMap((cause, index) =>
    cause.findings.flatMap((id): readonly Chosen[] => {
      const finding = findings.get(id);
      return finding === undefined ? [] : [{ number: index + 1, finding }];
    }),
  );
  if (wanted === undefined) return all;
  const found = all.filter(({ number, finding }) => String(number) === wanted || finding.id === wanted);
  if (found.length === 0)
    throw new UsageError(
      `The report has no finding ${wanted}.`,
      all.length === 0
        ? 'It has none at all.'
        : `Its summary numbers them from 1 to ${causes.length}; the first is ${all[0]?.finding.id ?? ''}.`,
    );
  return found;
}

function told(chosen: readonly Chosen[], states: readonly Now[], requests: number, url: string): string {
  const count = (state: Now['state']): number => states.filter((one) => one.state === state).length;
  return [
    ...chosen.flatMap(({ number, finding: { id, about } }, index) => {
      const now = states[index];
      return now === undefined ? [] : [`${number}. ${line(id, about, now)}`];
    }),
    '',
    `${onScreen(url)}: ${counted(count('fails'), 'still fails', 'still fail')}, ${counted(count('passes'), 'passes now', 'pass now')}, ${count('unproven')} cannot be told; ${counted(requests, 'request')}`,
    '',
  ].join('\n');
}

function line(id: string, about: string, now: Now): string {
  switch (now.state) {
    case 'fails': {
      const [first] = now.defects;
      return `still fails: ${id}: ${onScreen(about)}: expected ${onScreen(first?.expected ?? '')}, but got ${onScreen(first?.received ?? '')}`;
    }
    case 'passes':
      return `passes now: ${id}: ${onScreen(about)}`;
    case 'unproven':
      return `cannot be told: ${id}: ${onScreen(now.reason)}`;
  }
}

/** What those that still fail make of the exit code. */
function weighed(grave: readonly Chosen[]): string {
  const levels = new Set(grave.map(({ finding }) => finding.level));
  return grave.length === 0
    ? 'What still fails breaks no MUST, or is known to the baseline: the target does not fail.\n'
    : `The target fails, for ${grave.length} of them ${grave.length === 1 ? 'breaks' : 'break'} a ${[...levels].join(' or a ')}.\n`;
}
