import type { Clause, Level } from '../contract/clause.ts';
import { valueLevel } from '../contract/value-level.ts';
import type { Contract, Member } from '../contract/contract.ts';
import type { Json, JsonObject } from '../contract/document.ts';
import { sample } from '../contract/sample.ts';
import { keeps } from '../contract/validator.ts';

/** A legal request body, and how binding it is that it is served. */
export interface LegalBody {
  readonly name: string;
  readonly level: Level;
  readonly body: JsonObject;
}

/** The required member that chooses the kind of request, and its clause; undefined where no member has an `enum`. */
export function chooser(
  contract: Contract,
): { readonly member: Member; readonly clause: Clause } | undefined {
  for (const member of contract.members) {
    const clause = contract.clauses.find(
      ({ kind, place }) => kind === 'request/enum' && place.in === 'member' && place.name === member.name,
    );
    if (clause !== undefined && member.required) return { member, clause };
  }
  return undefined;
}

/** For each kind of request the smallest legal body, with the members that its conditions ask for. */
export function smallestBodies(contract: Contract): readonly LegalBody[] {
  const choice = chooser(contract);
  if (choice === undefined)
    return [{ name: contract.operation, level: 'MUST', body: completed({}, required(contract), contract) }];
  const { member, clause } = choice;
  return (member.schema.enum ?? []).map((value) => {
    const level = valueLevel(clause, value) ?? clause.level;
    const body = completed({ [member.name]: value }, required(contract), contract);
    const further = conditionsOf(body, contract).flatMap(({ then }) => then.required ?? []);
    return { name: value, level, body: completed(body, further, contract) };
  });
}

/** The same request with every member that the description knows. */
export function withEveryMember(body: JsonObject, contract: Contract): JsonObject {
  return completed(
    body,
    contract.members.map(({ name }) => name),
    contract,
  );
}

function required({ members }: Contract): readonly string[] {
  return members.filter((member) => member.required).map(({ name }) => name);
}

function conditionsOf(body: JsonObject, { conditions }: Contract): Contract['conditions'] {
  return conditions.filter(({ when }) => keeps(when, body));
}

/** With values for these members: from an example to which the same conditions apply, else one that fits the schema. */
function completed(start: JsonObject, names: readonly string[], contract: Contract): JsonObject {
  return names.reduce<JsonObject>(
    (body, name) => (name in body ? body : { ...body, [name]: valueOf(name, body, contract) }),
    start,
  );
}

function valueOf(name: string, body: JsonObject, contract: Contract): Json {
  const kind = conditionsOf(body, contract).map((condition) => condition.name);
  const shown = contract.examples.find(
    ({ value }) =>
      value[name] !== undefined &&
      String(conditionsOf(value, contract).map((condition) => condition.name)) === String(kind),
  );
  return shown?.value[name] ?? sample(contract.members.find((member) => member.name === name)?.schema ?? {});
}
