import { counted } from '../../contract/counted.ts';
import {
  declaredIn,
  faultRow,
  isSeen,
  legalRow,
  matrixOf,
  referenceId,
  type Row,
} from '../../proof/matrix.ts';
import { markdown } from '../../proof/markdown.ts';
import { trials } from '../../proof/trials.ts';
import { description } from '../../generated/description.ts';
import { overlays } from '../../generated/overlays.ts';
import { newestEdition } from '../../editions/editions.ts';
import { faults } from '../../reference/faults/index.ts';
import { variants } from '../../reference/variants/index.ts';
import { rules } from '../../rules/index.ts';
import { budgets, type Budget } from '../../run/run.ts';
import { allPairs, key } from '../../run/select.ts';
import { last, list, type Command } from '../command.ts';
import { chosenContract, contractFlags } from '../contract.ts';
import { deviationNames } from '../deviation-names.ts';
import { exitCodes } from '../exit-codes.ts';
import { makeFolder, writeFolder } from '../folder.ts';
import { suggestion } from '../nearest.ts';
import { number } from '../parse.ts';
import { recordedRequests } from '../../run/recorded-requests.ts';
import { UsageError } from '../usage-error.ts';
import { favourBusyThreads } from '../v8.ts';

/** Tests the suite itself: every fault of the reference server is seen, no variant is accused. */
export const selfTest: Command = {
  name: 'self-test',
  summary: 'try every fault and variant of the reference server, and show what the suite sees',
  flags: [
    { name: 'fault', value: 'NAME,...', summary: 'these faults alone', repeatable: true },
    { name: 'variant', value: 'NAME,...', summary: 'these variants alone', repeatable: true },
    { name: 'budget', value: 'NAME', summary: 'quick, default or deep; quick has to see nine faults in ten' },
    { name: 'seed', value: 'N', summary: 'the seed of the random cases (default 1)' },
    { name: 'out', value: 'DIR', summary: 'write kill-matrix.json and kill-matrix.md there' },
    ...contractFlags,
  ],
  run: async (given, { stdout }) => {
    const budget = (last(given, 'budget') ?? 'default') as Budget;
    if (!budgets.includes(budget))
      throw new UsageError(`There is no budget ${budget}.`, suggestion(budget, budgets));
    const seed = number(last(given, 'seed') ?? '1', 'seed', 0, Number.MAX_SAFE_INTEGER, true);
    const named = [
      ...deviationNames(list(given, 'fault'), idsOf(faults), 'fault'),
      ...deviationNames(list(given, 'variant'), idsOf(variants), 'variant'),
    ];
    const contract = await chosenContract(given);
    // What a fault breaks is declared for the newest edition of the embedded description.
    const exact =
      budget !== 'quick' && contract.edition === newestEdition({ document: description, overlays });
    const pairs = allPairs(contract, rules).map(key);
    // What a fault breaks may be no clause of an older edition, or of another description.
    const applicable = faults.filter((fault) => declaredIn(fault, pairs).length > 0);
    // What the reference itself shows would pass for the doing of a fault.
    const ids = [
      referenceId,
      ...(named.length > 0 ? named : [...applicable, ...variants].map(({ id }) => id)),
    ];
    const out = last(given, 'out');
    if (out !== undefined) await makeFolder(out);
    favourBusyThreads();
    const started = performance.now();
    const found = await trials({ contract, ids, recorded: await recordedRequests(), seed, budget });
    const rows = ids.map((id): Row => {
      const trial = found.get(id);
      if (trial === undefined) throw new Error(`no trial of ${id} came back`);
      const fault = faults.find((one) => one.id === id);
      return fault === undefined
        ? legalRow(
            variants.find((one) => one.id === id),
            trial,
          )
        : faultRow(fault, trial, pairs);
    });
    const judging = rules.filter(({ id }) => pairs.some((pair) => pair.startsWith(`${id}@`)));
    const matrix = matrixOf(rows, named.length > 0 ? [] : judging, { budget, seed }, exact);
    const seconds = (performance.now() - started) / 1000;
    for (const row of rows) stdout.write(`${line(row, exact)}\n`);
    for (const id of exact ? matrix.unproven : []) stdout.write(`no fault makes the rule ${id} fire\n`);
    const faulty = rows.filter(({ kind }) => kind === 'fault').length;
    const seen = faulty === 0 ? '' : `, ${(matrix.seen * 100).toFixed(1)} % seen`;
    stdout.write(
      `${counted(faulty, 'fault')}${seen}; ${rows.length - faulty} to be acquitted; ${seconds.toFixed(1)} s, ${(seconds / Math.max(1, rows.length)).toFixed(2)} s each\n`,
    );
    if (named.length === 0 && applicable.length < faults.length)
      stdout.write(
        `${counted(faults.length - applicable.length, 'fault breaks', 'faults break')} nothing that is a clause of the edition ${contract.edition}\n`,
      );
    if (out !== undefined)
      await writeFolder(out, {
        'kill-matrix.json': `${JSON.stringify(matrix, null, 2)}\n`,
        'kill-matrix.md': markdown(matrix),
      });
    return matrix.holds ? exitCodes.conformant : exitCodes.nonconformant;
  },
};

function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}

function line({ id, kind, findings, missing, unexpected }: Row, exact: boolean): string {
  const wrong =
    !exact && kind === 'fault' ? !isSeen({ findings, unexpected }) : missing.length + unexpected.length > 0;
  const parts = [
    ...(missing.length > 0 ? [`missing ${missing.join(' ')}`] : []),
    ...(unexpected.length > 0 ? [`unexpected ${unexpected.join(' ')}`] : []),
  ];
  return `${wrong ? 'WRONG' : 'ok   '} ${kind} ${id}: ${wrong && parts.length > 0 ? parts.join('; ') : findings.join(' ') || 'no findings'}`;
}
