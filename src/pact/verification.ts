import { fork } from 'node:child_process';
import type { PactFile } from './pact-file.ts';
import { relayStates } from './state-relay.ts';
import type { VerifierAnswer, VerifierTask } from './verifier.ts';

/** The words of the report for what came of an interaction. */
export type InteractionVerdict = 'pass' | 'fail' | 'info' | 'unverified' | 'inconclusive';

export interface VerifiedInteraction {
  readonly description: string;
  readonly state: string;
  readonly verdict: InteractionVerdict;
  /** What differed, or why it could not be verified; empty for a pass. */
  readonly reasons: readonly string[];
}

export interface VerifiedConsumer {
  readonly consumer: string;
  readonly interactions: readonly VerifiedInteraction[];
}

/** Pact is not there, or is none that is understood here. */
export class PactError extends Error {
  readonly code = 'PACT';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

export interface VerificationOptions {
  readonly url: string;
  readonly stateUrl: string;
  /** The contracts, by the path of the file. */
  readonly pacts: ReadonlyMap<string, PactFile>;
  readonly timeout: number;
}

/** An entry of Pact's JSON report. */
interface Result {
  readonly consumer: string;
  readonly description: string;
  readonly providerStates: readonly string[];
  readonly pending: boolean;
  readonly result: string;
  readonly mismatch?: {
    readonly type: string;
    readonly message?: string;
    readonly mismatches?: readonly { readonly mismatch: string }[];
  };
}

/**
 * Verifies contracts with stock Pact.
 *
 * @throws {PactError} where Pact is absent or cannot be used
 */
export async function verifyContracts(options: VerificationOptions): Promise<readonly VerifiedConsumer[]> {
  const { url, stateUrl, pacts, timeout } = options;
  const relay = await relayStates(stateUrl, timeout);
  try {
    const answer = await inProcess({ url, stateUrl: relay.url, files: [...pacts.keys()], timeout });
    if ('absent' in answer)
      throw new PactError(
        'Pact is not installed, and contracts verify needs it.',
        'npm install --save-dev @pact-foundation/pact-core@20.2.0',
      );
    if ('broken' in answer)
      throw new PactError(
        `Pact cannot be used: ${answer.broken}`,
        'Install the version that this was made with: npm install --save-dev @pact-foundation/pact-core@20.2.0',
      );
    const { interactionResults: results } = JSON.parse(answer.report) as {
      readonly interactionResults: readonly Result[];
    };
    return [...pacts.values()].map(({ consumer, interactions }) => {
      const own = results.filter((one) => one.consumer === consumer.name);
      // A verifier that executed nothing says that all is well.
      if (own.length !== interactions.length)
        throw new Error(
          `Pact executed ${own.length} of ${interactions.length} interactions of ${consumer.name}`,
        );
      return { consumer: consumer.name, interactions: own.map((one) => verified(one, relay.reasons)) };
    });
  } finally {
    await relay.stop();
  }
}

function verified(one: Result, reasons: ReadonlyMap<string, string>): VerifiedInteraction {
  const [state = ''] = one.providerStates;
  const about = { description: one.description, state };
  if (one.result === 'OK') return { ...about, verdict: 'pass', reasons: [] };
  const reason = reasons.get(state);
  if (reason !== undefined) return { ...about, verdict: 'unverified', reasons: [reason] };
  if (one.mismatch?.type !== 'mismatches')
    return { ...about, verdict: 'inconclusive', reasons: [one.mismatch?.message ?? 'Pact does not say why'] };
  const differences = (one.mismatch.mismatches ?? []).map(({ mismatch }) => mismatch);
  return { ...about, verdict: one.pending ? 'info' : 'fail', reasons: differences };
}

function inProcess(task: VerifierTask): Promise<VerifierAnswer> {
  const child = fork(new URL('./verifier.js', import.meta.url), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => {
      resolve(answer as VerifierAnswer);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve({ broken: `its process ended with ${String(code)}. ${said.trim()}` });
    });
    child.send(task);
  });
}
