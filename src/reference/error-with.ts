import type { Contract } from '../contract/contract.ts';

/** The first error that is documented with a status, or the status in digits where none is. */
export function errorWith({ responses }: Contract, status: number): string {
  return responses.find((one) => one.status === status)?.errors[0] ?? String(status);
}
