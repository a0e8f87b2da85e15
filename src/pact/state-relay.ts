import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isObject } from '../contract/document.ts';
import { parsed } from './parsed.ts';

/** Stands between Pact's verifier and a target's state endpoint, so that it is known why a state could not be had. */
export interface StateRelay {
  readonly url: string;
  /** Why a state could not be had, by its name. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly stop: () => Promise<void>;
}

/**
 * Passes provider-state callbacks on as they are. What is no 2xx with a JSON object, or stays away, is a 404
 * for the verifier, which then does not touch the target; a 5xx it would try again for minutes.
 *
 * @param deadline in milliseconds, for one state
 */
export async function relayStates(stateUrl: string, deadline: number): Promise<StateRelay> {
  const reasons = new Map<string, string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const name = nameIn(body);
      const before = reasons.get(name);
      // The verifier waits no longer than this does: it may give up first, and be done before the answer to it is known.
      reasons.set(name, late);
      void ask(stateUrl, body, deadline).then((answer) => {
        if ('reason' in answer) reasons.set(name, answer.reason);
        else if (before === undefined) reasons.delete(name);
        else reasons.set(name, before);
        response.writeHead('reason' in answer ? 404 : 200, { 'Content-Type': 'application/json' });
        response.end('reason' in answer ? '{}' : answer.values);
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reasons,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const late = 'the state endpoint did not answer in time';

async function ask(
  stateUrl: string,
  body: string,
  deadline: number,
): Promise<{ readonly values: string } | { readonly reason: string }> {
  let text: string;
  try {
    const answer = await fetch(stateUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(deadline),
    });
    text = await answer.text();
    if (!answer.ok) return { reason: `the state endpoint answered ${answer.status}` };
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return { reason: timedOut ? late : 'the state endpoint cannot be reached' };
  }
  return isObject(parsed(text)) ? { values: text } : { reason: 'the state endpoint answered no JSON object' };
}

function nameIn(body: string): string {
  const given = parsed(body);
  return isObject(given) && typeof given.state === 'string' ? given.state : '';
}
