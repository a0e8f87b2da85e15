import type { Clause } from '../contract/clause.ts';
import { responseFor, type Contract } from '../contract/contract.ts';

/** The answers that a violation of the clause may get, as `400 BadRequest` or `413`. */
export function allowedRefusals(
  clause: Clause,
  contract: Contract,
): readonly { readonly status: number; readonly name?: string }[] {
  return clause.refusedWith.map((error) => {
    const response = responseFor(contract, error);
    if (response === undefined) return { status: Number(error) };
    return /^\d+$/.test(error) ? { status: response.status } : { status: response.status, name: error };
  });
}

/** The allowed answers in words. */
export function refusalText(clause: Clause, contract: Contract): string {
  const all = allowedRefusals(clause, contract);
  if (all.length === 0) return 'refused';
  return `refused with ${all.map(({ status, name }) => (name === undefined ? status : `${status} ${name}`)).join(' or ')}`;
}
