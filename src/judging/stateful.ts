import type { Clause } from '../contract/clause.ts';
import { responseFor, type Contract, type State } from '../contract/contract.ts';
import { keeps } from '../contract/validator.ts';
import type { CaseRun } from './case.ts';
import { bodyValue } from './conditions.ts';
import type { Bench, Evidence } from './rule.ts';

type Example = Bench['examples'][number];

/** Said of an answer other than that of the state: nothing tells a wrong target from a state endpoint that lies. */
export function eitherMayLie({ name }: Pick<State, 'name'>): string {
  return `the target does not heed the state "${name}", or the state endpoint says that it is there while it is not`;
}

/** The state that the clause stands on. */
export function stateOf({ place }: Clause, { states }: Contract): State {
  const found = place.in === 'state' ? states.find(({ name }) => name === place.name) : undefined;
  if (found === undefined)
    throw new Error(`a clause on a provider state was expected, not on the ${place.in}`);
  return found;
}

/** The examples that a state gives its error, and the others, each without those that differ in nothing that counts. */
export function examplesIn(
  { condition }: State,
  { contract, base, examples }: Bench,
): { readonly refused: readonly Example[]; readonly served: readonly Example[] } {
  const meets = ({ request }: Example, name: string): boolean => {
    const when = contract.conditions.find((one) => one.name === name)?.when;
    return when !== undefined && keeps(when, bodyValue(request));
  };
  if (condition !== undefined)
    return {
      refused: examples.filter((one) => meets(one, condition)),
      served: examples.filter((one) => !meets(one, condition)),
    };
  const kinds = new Map<string, Example>();
  for (const one of [...examples.filter(({ request }) => request === base), ...examples]) {
    const kind = contract.conditions
      .filter(({ name }) => meets(one, name))
      .map(({ name }) => name)
      .join();
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  return { refused: [...kinds.values()], served: [] };
}

/** Whether the first answer of a case in a provider state has the status of the state's error. */
export function metState(run: CaseRun, contract: Contract): boolean {
  return run.exchanges[0]?.response?.status === statusIn(run, contract);
}

/** Why the cases that need the error of a provider state verify nothing: it did not come; undefined where it came to each. */
export function withoutStateError({ cases, contract }: Evidence): string | undefined {
  const without = cases.filter((run) => !metState(run, contract));
  const [first] = without;
  if (first?.case.state === undefined) return undefined;
  const got = first.exchanges[0]?.response?.status ?? 'not at all';
  const of = `${without.length} of ${cases.length} cases`;
  return `${of}: answered ${got}, not ${statusIn(first, contract)}: ${eitherMayLie(first.case.state)}`;
}

function statusIn({ case: { state } }: CaseRun, contract: Contract): number | undefined {
  const error = contract.states.find(({ name }) => name === state?.name)?.error;
  return error === undefined ? undefined : responseFor(contract, error)?.status;
}
