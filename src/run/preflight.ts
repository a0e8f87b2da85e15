import type { Contract } from '../contract/contract.ts';
import { accepted, headerValues, type Exchange } from '../judging/exchange.ts';
import { excerpt } from '../judging/received.ts';
import { exampleRequests, type Named } from './bench.ts';
import type { Sender } from './sender.ts';

/** The set-up is wrong, not the server: what happened and what to do. */
export class PreflightError extends Error {
  readonly code = 'PREFLIGHT';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** An example and what it was answered. */
export interface Tried extends Named {
  readonly exchange: Exchange;
}

/** Where the credential of a run is from. */
export interface Credentials {
  /** The state endpoint gave it. */
  readonly issued: boolean;
  /** There is one. */
  readonly given: boolean;
}

/**
 * Sends each example once, before anything else.
 *
 * @returns every example with its exchange
 * @throws {PreflightError} where nothing could be judged: no answer, no HTTP, every request answered
 * 401, 403, 404, 429 or 5xx, every request redirected, or every request refused for want of a token
 */
export async function preflight(
  contract: Contract,
  sender: Sender,
  credentials: Credentials = { issued: false, given: true },
): Promise<readonly Tried[]> {
  const examples = exampleRequests(contract);
  const seen: Tried[] = [];
  for (const named of examples) {
    const exchange = await sender.send(named.request, {
      caseId: `preflight/${named.name}`,
      expect: 'accepted',
      tokens: new Map(),
    });
    if (sender.signal.aborted) return [];
    if (exchange.response === undefined && seen.length === 0) throw unanswered(exchange);
    seen.push({ ...named, exchange });
    const first = seen[0]?.exchange.response?.status ?? 0;
    if (seen.length === 2 && first === 429) break;
  }
  const answers = seen.map(({ exchange }) => exchange);
  if (answers.length > 0 && answers.every(isRedirect)) throw redirected(answers, contract);
  if (!answers.some(accepted))
    refuseSetUp(
      answers.flatMap(({ response }) => response?.status ?? []),
      contract,
      credentials,
    );
  return seen;
}

function unanswered({ trouble }: Exchange): PreflightError {
  const message = `The target gave no answer: ${trouble?.message ?? 'unknown'}.`;
  switch (trouble?.kind) {
    case 'protocol':
      return new PreflightError(
        message,
        'Check that the URL is that of an HTTP server, and its scheme (http or https).',
      );
    case 'timeout':
      return new PreflightError(
        message,
        'Check that the server is up and answers; --timeout gives it more time.',
      );
    default:
      return new PreflightError(
        message,
        message.includes('TLS')
          ? 'Check the scheme and the certificate; --ca FILE names further authorities, --insecure takes any.'
          : 'Check the URL and its port, and that the server is running.',
      );
  }
}

const redirects: readonly number[] = [301, 302, 303, 307, 308];

function isRedirect(exchange: Exchange): boolean {
  return redirects.includes(exchange.response?.status ?? 0) && headerValues(exchange, 'location').length > 0;
}

/** Where the first of the redirects leads, as the target writes it. */
function redirected(answers: readonly Exchange[], { path }: Contract): PreflightError {
  const statuses = [...new Set(answers.map(({ response }) => response?.status))].join(' and ');
  const [place] = answers.flatMap((exchange) => headerValues(exchange, 'location'));
  return new PreflightError(
    `Every valid request was answered ${statuses}, a redirect to ${excerpt(place)}.`,
    `Give the address that it leads to, without ${path}: redirects are not followed.`,
  );
}

function refuseSetUp(statuses: readonly number[], contract: Contract, { issued, given }: Credentials): void {
  const told = [...new Set(statuses)].join(' and ');
  const all = (test: (status: number) => boolean): boolean => statuses.every(test);
  const message = `Every valid request was answered ${told}.`;
  if (all((status) => status === 404)) {
    throw new PreflightError(
      message,
      `Check the base URL: ${contract.path} is added to it, after any path prefix.`,
    );
  }
  if (all((status) => status === 429)) {
    throw new PreflightError(message, 'The target throttles; wait, or choose a lower --rate.');
  }
  if (!given && contract.credential !== undefined && all(isClientError)) {
    throw new PreflightError(
      message,
      'No token was given: CONNECTION_TOKEN, --token-file or --token-command has to give one that the target knows.',
    );
  }
  if (all((status) => status === 401 || status === 403)) {
    throw new PreflightError(
      message,
      issued
        ? 'Check that --state-url belongs to this target: it gave a token that the target does not know.'
        : 'Check the token: CONNECTION_TOKEN, --token-file or --token-command has to give one that the target knows.',
    );
  }
  if (all(isServerError))
    throw new PreflightError(message, "Look at the target's log: it fails before it judges a request.");
  if (all((status) => [401, 403, 404, 429].includes(status) || isServerError(status))) {
    throw new PreflightError(message, 'Check the base URL and the token.');
  }
}

function isClientError(status: number): boolean {
  return status >= 400 && status < 500;
}

function isServerError(status: number): boolean {
  return status >= 500 && status < 600;
}
