import { jsonText } from '../../markup/json.ts';
import { onScreen } from '../../report/screen.ts';
import { join } from 'node:path';
import { counted } from '../../contract/counted.ts';
import type { PactFile } from '../../pact/pact-file.ts';
import { verifyContracts, type VerifiedConsumer } from '../../pact/verification.ts';
import { last, type Command, type Flag } from '../command.ts';
import { chosenContract } from '../contract.ts';
import { exitCodes } from '../exit-codes.ts';
import { knock } from '../knock.ts';
import { checkOutputs, outputs, writeOutputs } from '../outputs.ts';
import { number } from '../parse.ts';
import { chosenContracts, chosenEntries, consumerFlag } from '../shipped-contracts.ts';
import { targetUrl } from '../target-url.ts';
import { UsageError } from '../usage-error.ts';
import { verifiedReport } from '../verified-report.ts';
import { configFlag, withConfig } from '../with-config.ts';

const timeoutFlag: Flag = {
  name: 'timeout',
  value: 'SECONDS',
  summary: 'how long one answer may take (default 5)',
};
/** What a configuration file says of a verification; its reports are those of run. */
const taken = [timeoutFlag];

/** Verifies a target against the contracts, with stock Pact. */
export const verify: Command = {
  name: 'verify',
  summary: 'verify a target against the contracts with stock Pact, an optional peer',
  operands: '<url>',
  flags: [
    { name: 'state-url', value: 'URL', summary: 'where the target is put into the provider states' },
    timeoutFlag,
    configFlag,
    { name: 'json', summary: 'as JSON' },
    {
      name: 'reporter',
      value: 'NAME[=FILE]',
      summary: 'a form of the report, as of run',
      repeatable: true,
    },
    consumerFlag,
  ],
  run: async (typed, around) => {
    const { stdout } = around;
    const given = await withConfig(typed, around, taken);
    const [url, second] = given.operands;
    const stateUrl = last(given, 'state-url');
    if (url === undefined || second !== undefined)
      throw new UsageError('contracts verify takes one URL.', 'Write contracts verify URL --state-url URL.');
    if (stateUrl === undefined)
      throw new UsageError(
        'contracts verify lacks the state endpoint.',
        'Give it with --state-url; the contracts take their tokens from it.',
      );
    const wanted = given.flags.get('reporter');
    const reporting = wanted === undefined ? [] : await outputs(wanted);
    await checkOutputs(reporting);
    const started = new Date();
    const target = targetUrl(url);
    const shipped = await chosenContracts(given);
    const pacts = chosenEntries(shipped, given).map(
      ({ file }) =>
        [join(shipped.folder, file), JSON.parse(shipped.files.get(file) ?? '') as PactFile] as const,
    );
    const timeout = number(last(given, 'timeout') ?? '5', 'timeout', 0.1, 600) * 1000;
    await knock(target, timeout);
    const consumers = await verifyContracts({
      url: target,
      stateUrl: targetUrl(stateUrl),
      pacts: new Map(pacts),
      timeout,
    });
    if (wanted !== undefined) {
      const report = verifiedReport({
        url: target,
        stateUrl: targetUrl(stateUrl),
        contract: await chosenContract(given),
        consumers,
        pacts: pacts.map(([, pact]) => pact),
        seconds: (Date.now() - started.getTime()) / 1000,
        started,
      });
      await writeOutputs(reporting, report, around);
      return exitCode(consumers);
    }
    const json = given.flags.has('json');
    stdout.write(json ? `${jsonText({ target, consumers }, 2)}\n` : text(consumers));
    return exitCode(consumers);
  },
};

function text(consumers: readonly VerifiedConsumer[]): string {
  const lines = consumers.flatMap(({ consumer, interactions }) => {
    const counts = new Map<string, number>();
    for (const { verdict } of interactions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    return [
      `${consumer}: ${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`,
      ...interactions
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ verdict, description, reasons }) => `  ${verdict}  ${description}: ${reasons.map((reason) => onScreen(reason)).join('; ')}`),
    ];
  });
  const executed = consumers.reduce((sum, { interactions }) => sum + interactions.length, 0);
  return [...lines, '', `${counted(executed, 'interaction')} of ${counted(consumers.length, 'consumer')}`, ''].join('\n');
}

function exitCode(consumers: readonly VerifiedConsumer[]): number {
  const verdicts = consumers.flatMap(({ interactions }) => interactions.map(({ verdict }) => verdict));
  if (verdicts.every((verdict) => verdict === 'inconclusive')) return exitCodes.unreachable;
  if (verdicts.includes('fail')) return exitCodes.nonconformant;
  const open = verdicts.some((verdict) => verdict === 'unverified' || verdict === 'inconclusive');
  return open ? exitCodes.unverified : exitCodes.conformant;
}
