import type { ProviderState } from '../judging/exchange.ts';
import { TransportError, type Transport } from './transport.ts';

/** A token of a state, or why there is none. */
export type Issued = { readonly token: string } | { readonly reason: string };

/** Puts the target into provider states, and takes them down again. */
export interface StateEndpoint {
  readonly setUp: (state: ProviderState, signal: AbortSignal) => Promise<Issued>;
  /** Resolves to the reason where the endpoint did not do it. */
  readonly tearDown: (state: ProviderState, signal: AbortSignal) => Promise<string | undefined>;
}

/** Who asks, as Pact calls it. */
const consumer = 'sendevent-conformance';

/** The member of the answer that is the token of the state. */
export const tokenMember = 'connectionToken';

/** The body of a callback. */
export function callback({ name, params }: ProviderState, action: 'setup' | 'teardown'): string {
  return JSON.stringify({ consumer, state: name, params, action });
}

/** The token in the answer of a state endpoint. */
export function issuedIn(text: string): Issued {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { reason: 'the state endpoint answered no JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { reason: 'the state endpoint answered no JSON object' };
  const token = (value as Readonly<Record<string, unknown>>)[tokenMember];
  if (typeof token !== 'string' || token === '')
    return { reason: `the state endpoint answered no ${tokenMember}` };
  if (/[^\x21-\x7e]/.test(token))
    return { reason: 'the state endpoint answered a token that no header can carry' };
  return { token };
}

/**
 * A state endpoint over HTTP: Pact's provider-state callback.
 *
 * @param url of the endpoint
 * @param timeout milliseconds that one answer may take
 */
export function httpStateEndpoint(url: string, transport: Transport, timeout: number): StateEndpoint {
  const { pathname } = new URL(url);
  const post = async (body: string, signal: AbortSignal): Promise<{ text: string } | { reason: string }> => {
    try {
      const answer = await transport.send(
        {
          method: 'POST',
          target: pathname,
          headers: [
            ['Content-Type', 'application/json'],
            ['Accept', 'application/json'],
          ],
          body: Buffer.from(body),
          freshConnection: true,
          deadline: timeout,
        },
        signal,
      );
      return answer.status >= 200 && answer.status < 300
        ? { text: Buffer.from(answer.body).toString('utf8') }
        : { reason: `the state endpoint answered ${answer.status}` };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return { reason: `the state endpoint gave no answer: ${error.message}` };
    }
  };
  return {
    setUp: async (state, signal) => {
      const answer = await post(callback(state, 'setup'), signal);
      return 'reason' in answer ? answer : issuedIn(answer.text);
    },
    tearDown: async (state, signal) => {
      const answer = await post(callback(state, 'teardown'), signal);
      return 'reason' in answer ? answer.reason : undefined;
    },
  };
}
