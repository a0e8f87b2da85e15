import { http, HttpResponse, type HttpHandler } from 'msw';
import type { JsonObject } from '../contract/document.ts';
import { readContract } from '../contract/read.ts';
import { description } from '../generated/description.ts';
import type { StateName } from '../generated/types.ts';
import { respond } from '../reference/respond.ts';
import { correct } from '../reference/steps.ts';
import { createWorld } from '../reference/world.ts';
import { baseUrl } from '../run/base-url.ts';

/** How Mock Service Worker writes every origin. */
const anyOrigin = '*';

/** What is mocked, and for whom. */
export interface MockOptions {
  /** Where the service is, as `https://service.example`; `*`, any origin, unless told. */
  readonly baseUrl?: string;
  /** The credential of the connected participant; `EXAMPLE-CONNECTION-TOKEN` unless told. */
  readonly connectionToken?: string;
  /** A bundled OpenAPI description, as `openapi.json` of this package is; that one unless told. */
  readonly document?: object;
  /** The operationId, where the document has several operations. */
  readonly operation?: string;
}

/** For whom and how often a state holds. */
export interface StateOptions {
  /** How often the state's error is given; always unless told. */
  readonly times?: number;
  /** The credential that meets it; the mock's own unless told. */
  readonly connectionToken?: string;
}

/** A mock of the service, which answers as the reference server does. */
export interface Mock {
  /** For `setupServer` in Node and `setupWorker` in a browser. */
  readonly handlers: readonly HttpHandler[];
  readonly connectionToken: string;
  /**
   * Puts a credential, known or new, into a provider state.
   *
   * @throws {RangeError} for a state that the description does not have
   */
  readonly setState: (name: StateName, options?: StateOptions) => void;
  /** Forgets the states and every request: the credential is that of a connected participant again. */
  readonly reset: () => void;
}

/**
 * Request handlers for Mock Service Worker 2; the same in Node and in browsers.
 *
 * @throws {RangeError} for a `baseUrl` that is none
 */
export function mockService({
  baseUrl: base = anyOrigin,
  connectionToken = 'EXAMPLE-CONNECTION-TOKEN',
  document = description,
  operation,
}: MockOptions = {}): Mock {
  const contract = readContract(document as JsonObject, operation);
  let world = createWorld(contract, [connectionToken]);
  const from = base === anyOrigin ? base : baseUrl(base, 'The baseUrl');
  const handler = http.all(`${from}${contract.path}`, async ({ request }) => {
    const { status, headers, body } = await respond(
      correct,
      {
        method: request.method,
        // A prefix belongs to the base URL.
        target: contract.path + new URL(request.url).search,
        headers: [...request.headers],
        body: new Uint8Array(await request.arrayBuffer()),
      },
      world,
    );
    return new HttpResponse(body as string, {
      status,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
    });
  });
  return {
    handlers: [handler],
    connectionToken,
    setState: (name, { times, connectionToken: token = connectionToken } = {}) => {
      const state = contract.states.find((one) => one.name === name);
      if (state === undefined)
        throw new RangeError(
          `There is no state ${name}. There are ${contract.states.map((one) => one.name).join(', ')}.`,
        );
      world.connections.set(token, { state, ...(times === undefined ? {} : { times }) });
    },
    reset: () => {
      world = createWorld(contract, [connectionToken]);
    },
  };
}
