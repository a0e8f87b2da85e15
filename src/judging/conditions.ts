import type { Clause } from '../contract/clause.ts';
import type { Condition, Contract } from '../contract/contract.ts';
import { keeps } from '../contract/validator.ts';
import type { Request } from './request.ts';
import type { Bench } from './rule.ts';

/** The members of a planned request as a value; a fresh token stands as its text. */
export function bodyValue(request: Request): Readonly<Record<string, unknown>> {
  return Object.fromEntries(request.members.map(([name, json]) => [name, JSON.parse(json) as unknown]));
}

/** The condition that the clause stands in. */
export function conditionOf({ place }: Clause, contract: Contract): Condition | undefined {
  if (place.in !== 'member') return undefined;
  return contract.conditions.find(({ name }) => name === place.condition);
}

/** Whether a request that is planned as text meets a condition; any request meets none. */
export function meets({ body }: Request, condition: string | undefined, { conditions }: Contract): boolean {
  if (condition === undefined) return true;
  const when = conditions.find(({ name }) => name === condition)?.when;
  return when !== undefined && typeof body === 'string' && keeps(when, JSON.parse(body));
}

/** The first example that meets a condition which says nothing of the member: a part of a server of its own may read it. */
export function conditionalFor(
  member: string,
  { contract, base, examples }: Bench,
): Bench['examples'][number] | undefined {
  return examples.find(
    ({ request }) =>
      request !== base &&
      contract.conditions.some(({ when }) => keeps(when, bodyValue(request))) &&
      contract.conditions.every(
        ({ when, then }) =>
          !keeps(when, bodyValue(request)) ||
          (then.required?.includes(member) !== true && then.properties?.[member] === undefined),
      ),
  );
}

/** The example requests that meet the clause's condition and carry its member. */
export function examplesUnder(
  clause: Clause,
  { contract, examples }: Bench,
): readonly { readonly name: string; readonly request: Request }[] {
  const condition = conditionOf(clause, contract);
  const { place } = clause;
  if (condition === undefined || place.in !== 'member') return [];
  return examples.filter(
    ({ request }) =>
      keeps(condition.when, bodyValue(request)) && request.members.some(([name]) => name === place.name),
  );
}

/** Whether a condition narrows the members of a request down. */
export function isNarrowed(request: Request, { conditions }: Contract): boolean {
  return conditions.some(({ when }) => keeps(when, bodyValue(request)));
}
