import type { Clause } from './clause.ts';
import type { Contract } from './contract.ts';

/** A part of the operation, with its clauses. */
export interface Part {
  /** Unique; made of the names that lead to the part. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly clauses: readonly Clause[];
}

/** The clauses by the part that they are about, in the order of the description, errors last. */
export function partsOf(clauses: readonly Clause[], contract: Contract): readonly Part[] {
  const parts = new Map<string, Part>();
  const ofErrors = ({ place }: Clause): boolean =>
    place.in === 'response' && !place.statuses.includes(contract.success.status);
  for (const clause of [...clauses.filter((one) => !ofErrors(one)), ...clauses.filter(ofErrors)]) {
    const part = partOf(clause, contract);
    parts.set(part.name, { ...part, clauses: [...(parts.get(part.name)?.clauses ?? []), clause] });
  }
  return [...parts.values()];
}

type Named = Omit<Part, 'clauses'>;

function partOf({ kind, place }: Clause, contract: Contract): Named {
  const { credential, errorType, members, success } = contract;
  switch (place.in) {
    case 'operation':
      return kind.startsWith('errorType/')
        ? { name: 'error-type', title: `How an error is named: ${errorType?.header ?? ''}` }
        : { name: 'operation', title: 'The operation as a whole' };
    case 'header':
      return {
        name: `header-${place.name}`,
        title: `Header ${place.name}`,
        ...(place.name === credential?.header ? described(credential.description) : {}),
      };
    case 'body':
      return { name: 'body', title: 'The body of a request', ...described(contract.body.description) };
    case 'member':
      return place.condition === undefined
        ? {
            name: `member-${place.name}`,
            title: `Member ${place.name}`,
            ...described(members.find(({ name }) => name === place.name)?.schema.description),
          }
        : { name: `condition-${place.condition}`, title: `Condition ${place.condition}` };
    case 'response': {
      if (kind === 'error/name') return { name: 'error-names', title: 'Which errors there are' };
      const answer = place.statuses.join(', ');
      if (!place.statuses.includes(success.status))
        return { name: `answer-${place.statuses.join('-')}`, title: `Errors: the answers ${answer}` };
      return place.member === undefined
        ? {
            name: `answer-${answer}`,
            title: `Success: the answer ${answer}`,
            ...described(success.description),
          }
        : {
            name: `answer-member-${place.member}`,
            title: `Member ${place.member} of the answer ${answer}`,
            ...described(success.schema?.properties?.[place.member]?.description),
          };
    }
  }
}

function described(description: string | undefined): Pick<Part, 'description'> {
  return description === undefined ? {} : { description };
}
