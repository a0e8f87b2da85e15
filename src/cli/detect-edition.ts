import type { Contract } from '../contract/contract.ts';
import { counted } from '../contract/counted.ts';
import { span } from '../editions/span.ts';
import { startReference } from '../reference/start.ts';
import { onScreen } from '../report/screen.ts';
import { rules } from '../rules/index.ts';
import { detect, type Detection, type EditionFit } from '../run/detect.ts';
import { nearestEditions } from '../run/nearest-editions.ts';
import { httpTransport } from '../run/http-transport.ts';
import type { Given, Surroundings } from './command.ts';
import { contractsOf } from './contract.ts';
import { exitCodes } from './exit-codes.ts';
import { targetSettings } from './target-settings.ts';
import { targetUrl } from './target-url.ts';
import { readTokens } from './tokens.ts';
import { UsageError } from './usage-error.ts';

const connections = 4;

/** Options of a run that a search for the edition has no use for. */
const foreignFlags = [
  'reporter',
  'baseline',
  'profile',
  'only',
  'skip',
  'shard',
  'budget',
  'seed',
  'strict',
  'exchanges',
  'slow',
  'state-url',
  'origin',
];

/**
 * Finds the editions that a target fits, and prints what speaks against the others. The exit code is 0
 * where one fits, 1 where none does.
 */
export async function detectEdition(given: Given, around: Surroundings): Promise<number> {
  const foreign = foreignFlags.find((name) => given.flags.has(name));
  if (foreign !== undefined)
    throw new UsageError(
      `--edition detect does not take --${foreign}.`,
      'It tells the editions alone; run again with the one that it finds.',
    );
  const contracts = await contractsOf(given);
  const newest = contracts.at(-1);
  const [url] = given.operands;
  const reference =
    url === undefined && newest !== undefined ? await startReference({ contract: newest }) : undefined;
  const base = reference?.url ?? targetUrl(url ?? '');
  const { timeout, tls, ...asked } = targetSettings(given);
  const transport = httpTransport(new URL(base).origin, connections, tls);
  try {
    const detection = await detect({
      contracts,
      rules,
      transport,
      target: {
        url: base,
        ...(reference ?? (await readTokens(given, around))),
        ...asked,
      },
      timeout,
      signal: around.interrupted,
    });
    around.stdout.write(told(detection, base, contracts));
    if (around.interrupted.aborted) return exitCodes.interrupted;
    return detection.editions.some(({ fits }) => fits) ? exitCodes.conformant : exitCodes.nonconformant;
  } finally {
    await transport.close();
    await reference?.stop();
  }
}

function told({ editions, alike, requests }: Detection, url: string, contracts: readonly Contract[]): string {
  const all = editions.map(({ edition }) => edition);
  const fitting = editions.filter(({ fits }) => fits).map(({ edition }) => edition);
  const groups = alike.filter((group) => group.length > 1).map((group) => group.join(', '));
  return [
    fitting.length === 0
      ? `${onScreen(url)} fits no edition; the nearest is ${nearest(editions, contracts)}`
      : `${onScreen(url)} fits the edition ${span(fitting, all)}`,
    '',
    ...editions.flatMap(line),
    '',
    ...(groups.length === 0 ? [] : [`No request of this kind tells apart: ${groups.join('; ')}.`]),
    `${counted(requests, 'request')}. run --edition DATE holds the target to all of an edition.`,
    '',
  ].join('\n');
}

/** The edition that least speaks against, with the statements that do; where several are as near, for each way to fail them. */
function nearest(editions: readonly EditionFit[], contracts: readonly Contract[]): string {
  const groups = new Map<string, string[]>();
  for (const { edition, against } of nearestEditions(editions)) {
    const clauses = contracts.find((one) => one.edition === edition)?.clauses ?? [];
    const broken = clauses.filter(({ id }) => against.some(({ clause }) => clause === id));
    const told = broken.map(({ id, statement }) => `  ${id}: ${statement}`).join('\n');
    groups.set(told, [...(groups.get(told) ?? []), edition]);
  }
  const all = editions.map(({ edition }) => edition);
  return [...groups].map(([told, near]) => `${span(near, all)}, but for\n${told}`).join('\nand as near is ');
}

function line({ edition, fits, against }: EditionFit): readonly string[] {
  const clauses = [...new Set(against.map(({ clause }) => clause))];
  return [
    `${edition}  ${fits ? 'fits' : 'does not fit'}`,
    ...clauses.flatMap((clause) => {
      const own = against.filter((one) => one.clause === clause);
      const [first] = own;
      return first === undefined
        ? []
        : [
            `  ${clause}: ${onScreen(first.about)}: expected ${first.expected}, but got ${first.received} (${counted(own.length, 'request')})`,
          ];
    }),
  ];
}
