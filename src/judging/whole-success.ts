import type { Contract } from '../contract/contract.ts';
import { keepsOf } from '../contract/validator.ts';
import type { Answer } from './wire.ts';

/** Whether a success on a raw connection has a body of the documented type with every member that it has to have. */
export function isWholeSuccess({ status, body }: Answer, { success }: Contract): boolean {
  if (status < 200 || status > 299) return false;
  if (success.schema === undefined) return true;
  try {
    return keepsOf(success.schema, ['type', 'required'], JSON.parse(Buffer.from(body).toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
