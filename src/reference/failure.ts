import type { Contract } from '../contract/contract.ts';
import { errorWith } from './error-with.ts';

/** The name of the error that says that the service failed. */
export function failure(contract: Contract): string {
  return errorWith(contract, 500);
}
