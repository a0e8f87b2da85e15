import type { Fault } from '../fault.ts';
import type { Contract } from '../../contract/contract.ts';

/** An unknown credential is called invalid. */
export const credentialAnswered400: Fault = {
  id: 'credential-answered-400',
  family: 'D',
  summary: 'an unknown credential is called invalid',
  step: 'denied',
  deviate: (denied) => (why, contract) => (why === 'unknown' ? invalidName(contract) : denied(why, contract)),
  breaks: ['refusal-error@*-unknown'],
};

function invalidName({ responses }: Contract): string {
  return responses.find(({ status }) => status === 400)?.errors[0] ?? '400';
}
