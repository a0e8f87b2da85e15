import type { Clause } from '../../contract/clause.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Case } from '../../judging/case.ts';
import { bodyOf } from '../../judging/request.ts';
import { isJudgedBy, type Bench, type Rule } from '../../judging/rule.ts';
import { refusalText } from '../../judging/refusal.ts';
import { shortened } from '../../report/repetition.ts';
import { rules } from '../../rules/index.ts';
import { createBench } from '../../run/bench.ts';
import type { Command } from '../command.ts';
import { chosenContract, contractFlags } from '../contract.ts';
import { exitCodes } from '../exit-codes.ts';
import { suggestion } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';

/** Explains a clause, a rule, or a rule on a clause. */
export const explain: Command = {
  name: 'explain',
  summary: 'explain a clause or a rule: what is required, who says so, how it is judged',
  operands: '<id>',
  flags: contractFlags,
  run: async (given, { stdout }) => {
    const [id, ...more] = given.operands;
    if (id === undefined || more.length > 0)
      throw new UsageError('explain takes one id.', 'The command list shows the ids.');
    const contract = await chosenContract(given);
    const bench = createBench(contract, [], false);
    const parts = id.split('@');
    const rule = rules.find((one) => one.id === parts[0]);
    const clause = contract.clauses.find((one) => one.id === parts.at(-1));
    if (clause === undefined && rule === undefined) {
      const names = [...contract.clauses, ...rules].map((one) => one.id);
      const hint = suggestion(id, names).split(' There are')[0] ?? '';
      throw new UsageError(
        `There is no clause or rule ${id}.`,
        hint.startsWith('Did') ? hint : 'The command list shows the ids.',
      );
    }
    const lines = [
      ...(clause === undefined ? [] : aboutClause(clause, contract, bench)),
      ...(rule === undefined || clause !== undefined ? [] : aboutRule(rule, contract)),
    ];
    stdout.write(`${lines.join('\n')}\n`);
    return exitCodes.conformant;
  },
};

function aboutRule({ id, summary, judges, profile }: Rule, { clauses }: Contract): readonly string[] {
  const rule = rules.find((one) => one.id === id);
  const own = rule === undefined ? [] : clauses.filter((clause) => isJudgedBy(clause, rule));
  return [
    `${id} (rule, profile ${profile})`,
    summary,
    `It judges each clause of the kind ${judges}:`,
    ...own.map((clause) => `  ${clause.id}: ${clause.statement}`),
  ];
}

function aboutClause(clause: Clause, contract: Contract, bench: Bench): readonly string[] {
  const own = clause.excluded === undefined ? rules.filter((rule) => isJudgedBy(clause, rule)) : [];
  const cases = own.flatMap((rule) => rule.plan?.(clause, bench) ?? []);
  const breaking = cases.find(({ expect }) => expect === 'refused');
  const keeping =
    cases.find(({ expect }) => expect === 'accepted') ??
    (breaking?.twin && { ...breaking, label: 'without the defect', steps: [{ requests: [breaking.twin] }] });
  return [
    `${clause.id} (${clause.level}, ${clause.authority})`,
    clause.statement,
    '',
    'sources',
    ...clause.sources.map((source) => `  ${source}: ${contract.sources[source]?.title ?? ''}`),
    ...(clause.because === undefined ? [] : [`  because: ${clause.because}`]),
    `  in the description at ${clause.pointer}`,
    ...(clause.refusedWith.length > 0 && breaking !== undefined
      ? ['', `a breach is ${refusalText(clause, contract)}`]
      : []),
    ...example('a request that keeps it', keeping),
    ...example('a request that breaks it', breaking),
    '',
    clause.excluded === undefined ? 'judged by' : `not judged: ${clause.excluded}`,
    ...own.map((rule) => `  ${rule.id}: ${rule.summary}`),
    ...(own.length > 0 && cases.length > 0 ? [`  ${cases.length} cases in the default budget`] : []),
  ];
}

function example(title: string, one: Case | undefined): readonly string[] {
  const request = one?.steps.at(-1)?.requests[0];
  if (one === undefined || request === undefined) return [];
  const body = bodyOf(request);
  const text = body instanceof Uint8Array ? Buffer.from(body).toString('latin1') : (body ?? '');
  return [
    '',
    `${title} (${one.label})`,
    `  ${request.method} ${request.path}`,
    ...request.headers.map(([name, value]) => `  ${name}: ${shortened(value)}`),
    '',
    `  ${shortened(text)}`,
  ];
}
