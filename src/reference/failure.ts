import type { Contract } from '../contract/contract.ts';

/** The name of the error that says that the service failed. */
export function failure({ responses }: Contract): string {
  return responses.find(({ status }) => status === 500)?.errors[0] ?? '500';
}
