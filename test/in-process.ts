import { readContract } from '../src/contract/read.ts';
import type { Contract } from '../src/contract/contract.ts';
import { recordedRequests } from '../src/run/recorded-requests.ts';
import { description } from '../src/generated/description.ts';
import { runInProcess as runOf, type InProcessOptions } from '../src/proof/in-process.ts';
import type { Outcome } from '../src/run/run.ts';
import { key } from '../src/run/select.ts';

export { inProcess } from '../src/proof/in-process.ts';

/** The contract of the embedded description. */
export const embedded: Contract = readContract(description);

/** What real clients were recorded to send. */
export const recorded = await recordedRequests();

/** A run of the suite without a network, by the embedded description unless told. */
export function runInProcess(options: Partial<InProcessOptions> = {}): Promise<Outcome> {
  return runOf({ contract: embedded, clients: () => Promise.resolve(recorded), ...options });
}

/** `rule@clause` of every result with one of the verdicts. */
export function withVerdict(outcome: Outcome, ...verdicts: readonly string[]): readonly string[] {
  return outcome.results.filter(({ verdict }) => verdicts.includes(verdict)).map(({ pair }) => key(pair));
}
