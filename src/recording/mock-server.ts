import type { ConsumerInteraction } from '@pact-foundation/pact-core';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPact } from '../pact/native.ts';
import { injected } from '../pact/interactions.ts';
import type { Interaction } from '../pact/interaction.ts';
import type { PactFile, PactInteraction } from '../pact/pact-file.ts';
import { RecordingError } from './recording-error.ts';

/** What the mock server is asked for; `body` stands in for the interaction's where a client's bytes are opaque to Pact. */
export interface Expected {
  readonly interaction: Interaction;
  readonly consumer: string;
  readonly provider: string;
  readonly body?: string;
}

/** What came of one interaction: what the client made of the answer, and what Pact wrote. */
export interface Exchanged<T> {
  readonly result: T;
  readonly written: PactInteraction;
}

/** Version 4 of the specification, as the native library counts. */
const specification = 5;

/**
 * One interaction through Pact's mock server, which is started for it alone: on a shared one, a request
 * with every member could be taken for a smaller one.
 *
 * @param call sends the request to the URL
 * @throws {RecordingError} where the request was not the expected one, or none came
 */
export async function throughMockServer<T>(
  expected: Expected,
  call: (url: string) => Promise<T>,
): Promise<Exchanged<T>> {
  const { interaction, consumer, provider } = expected;
  const { makeConsumerPact } = await loadPact();
  const pact = makeConsumerPact(consumer, provider, specification, 'error');
  describe(pact.newInteraction(interaction.description), expected);
  const port = pact.createMockServer('127.0.0.1', 0, false);
  const folder = await mkdtemp(join(tmpdir(), 'pact-'));
  try {
    const result = await call(`http://127.0.0.1:${port}`);
    if (!pact.mockServerMatchedSuccessfully(port))
      throw new RecordingError(
        `${consumer} does not keep "${interaction.description}": ${JSON.stringify(pact.mockServerMismatches(port))}`,
        `The client answered: ${JSON.stringify(result)}`,
      );
    pact.writePactFile(folder, false);
    const text = await readFile(join(folder, `${consumer}-${provider}.json`), 'utf8');
    const file = JSON.parse(text) as PactFile;
    const [written, second] = file.interactions;
    if (written === undefined || second !== undefined)
      throw new Error(`Pact wrote ${file.interactions.length} interactions, not one`);
    return { result, written };
  } finally {
    pact.cleanupMockServer(port);
    await rm(folder, { recursive: true });
  }
}

function describe(pact: ConsumerInteraction, { interaction, body }: Expected): void {
  const { request, response, state, credential } = interaction;
  if (state !== undefined) pact.given(state);
  pact.withRequest(request.method, request.path);
  if (credential !== undefined) {
    // A generator without a matcher is dropped in silence.
    const template = {
      'pact:matcher:type': 'equality',
      value: credential.example,
      'pact:generator:type': 'ProviderState',
      expression: `\${${injected}}`,
    };
    pact.withRequestHeader(credential.header, 0, JSON.stringify(template));
  }
  for (const [name, value] of Object.entries(request.headers)) pact.withRequestHeader(name, 0, value);
  pact.withRequestBody(body ?? JSON.stringify(request.body), request.mediaType);
  if (body === undefined) pact.withRequestMatchingRules(JSON.stringify(request.rules));
  pact.withStatus(response.status);
  for (const [name, value] of Object.entries(response.headers)) pact.withResponseHeader(name, 0, value);
  pact.withResponseBody(
    JSON.stringify(response.body),
    response.headers['Content-Type'] ?? 'application/json',
  );
  pact.withResponseMatchingRules(JSON.stringify(response.rules));
}
