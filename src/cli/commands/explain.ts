import type { Clause } from '../../contract/clause.ts';
import type { Contract } from '../../contract/contract.ts';
import { namesAt, spoken } from '../../contract/namings.ts';
import type { Sources } from '../../contract/page.ts';
import { decidedIn, decidedOf, saidOf } from '../../contract/said.ts';
import { counted } from '../../contract/counted.ts';
import type { Case } from '../../judging/case.ts';
import { isJudgedBy, type Bench, type Rule } from '../../judging/rule.ts';
import { refusalText } from '../../judging/refusal.ts';
import { workedExamples } from '../../judging/worked-examples.ts';
import { caseText, caseTitle } from '../../report/case-text.ts';
import { rules } from '../../rules/index.ts';
import { createBench } from '../../run/bench.ts';
import type { Command } from '../command.ts';
import { chosenSources } from '../chosen-sources.ts';
import { chosenContract, chosenNames, contractFlags, namesFlag } from '../contract.ts';
import { exitCodes } from '../exit-codes.ts';
import { someNearest } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';

/** Explains a clause, a rule, or a rule on a clause. */
export const explain: Command = {
  name: 'explain',
  summary: 'explain a clause or a rule: what is required, who says so, how it is judged',
  operands: '<id>',
  flags: [namesFlag, ...contractFlags],
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
      throw new UsageError(
        `There is no clause or rule ${id}.`,
        someNearest(id, names, 'The command list shows the ids.'),
      );
    }
    const system = chosenNames(given, contract);
    const sources = await chosenSources(given);
    const lines = [
      ...(clause === undefined ? [] : aboutClause(clause, { contract, bench, sources, system })),
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

interface About {
  readonly contract: Contract;
  readonly bench: Bench;
  readonly sources: Sources;
  readonly system: string | undefined;
}

function aboutClause(clause: Clause, { contract, bench, sources, system }: About): readonly string[] {
  const { rules: own, cases, ...examples } = workedExamples(clause, rules, bench);
  return [
    `${clause.id} (${clause.level}, ${clause.authority})`,
    system === undefined ? clause.statement : spoken(clause.statement, system, contract),
    ...names(clause, contract),
    '',
    'sources',
    ...clause.sources.map((source) => `  ${source}: ${contract.sources[source]?.title ?? ''}`),
    ...(clause.because === undefined ? [] : [`  because: ${clause.because}`]),
    `  in the description at ${clause.pointer}`,
    ...said(clause, sources),
    ...(clause.refusedWith.length > 0 && examples.breaking !== undefined
      ? ['', `a breach is ${refusalText(clause, contract)}`]
      : []),
    ...[examples.keeping, examples.breaking, examples.showing].flatMap((one) =>
      one === undefined ? [] : example(one),
    ),
    '',
    clause.excluded === undefined
      ? own.length === 0
        ? 'no rule judges it'
        : 'judged by'
      : `not judged: ${clause.excluded}`,
    ...own.map((rule) => `  ${rule.id}: ${rule.summary}`),
    ...(own.length > 0 && cases > 0 ? [`  ${counted(cases, 'case')} in the default budget`] : []),
  ];
}

/** What the pages say of it, and what was decided where they contradict one another. */
function said({ id }: Clause, sources: Sources): readonly string[] {
  const statements = saidOf(id, sources).map(
    ({ id: number, page, lines, says }) => `  ${number} (${page}, line ${lines[0]}): ${says}`,
  );
  const decided = decidedOf(id, sources).map(
    (one) => `  ${one.topic}, ${decidedIn(one)}: follows ${one.follows}. ${one.decision}`,
  );
  return [
    ...(statements.length === 0 ? [] : ['', 'what the pages say', ...statements]),
    ...(decided.length === 0 ? [] : ['', 'where they contradict one another', ...decided]),
  ];
}

/** What other systems call the part that the clause is about. */
function names({ place }: Clause, contract: Contract): readonly string[] {
  const own = Object.entries(namesAt(place, contract) ?? {});
  return own.length === 0 ? [] : ['', 'called', ...own.map(([system, other]) => `  ${other} (${system})`)];
}

function example(one: Case): readonly string[] {
  const text = caseText(one).replaceAll(/^(?=.)/gm, '  ');
  return ['', `${caseTitle(one)} (${one.label})`, text];
}
