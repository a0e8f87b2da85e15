import { connect } from 'node:net';
import type { Contract } from '../contract/contract.ts';
import { isObject, type JsonObject } from '../contract/document.ts';
import type { Interaction } from '../pact/interaction.ts';
import { parsed } from '../pact/parsed.ts';
import {
  onTheWire,
  wasSent,
  type GivenAnswer,
  type RecordedAnswer,
  type Recording,
  type SentRecording,
} from './recorded.ts';

/** A recorded request that is the one of an interaction, its own bytes, with the interaction's tokens in their places. */
export function recordedRequest(
  { requests }: Recording,
  interaction: Interaction,
  { idempotencyToken: token }: Contract,
): SentRecording | undefined {
  const { [token ?? '']: own, ...wanted } = interaction.request.body;
  const given = token !== undefined && token in interaction.input;
  for (const request of requests.filter(wasSent)) {
    if (request.method !== interaction.request.method || request.target !== interaction.request.path)
      continue;
    const { [token ?? '']: sent, ...members } = JSON.parse(request.body) as JsonObject;
    if (!equal(members, wanted)) continue;
    if (token === undefined) return request;
    // A client was asked for it with a token of the caller's, or made one of its own.
    if (typeof sent !== 'string' || typeof own !== 'string' || (sent === '$UUID') === given) continue;
    const body = request.body.replace(sent, own);
    // The recorded Content-Length holds for a token of the same length only.
    if (sent !== '$UUID' && Buffer.byteLength(body) !== Buffer.byteLength(request.body)) continue;
    return { ...request, body };
  }
  return undefined;
}

/** The recorded answer with this status and name, with every text that an error may have, and what the client made of it. */
export function recordedAnswer(
  { responses }: Recording,
  { response, error }: Interaction,
  { errorType }: Contract,
): { readonly body: JsonObject; readonly understoodAs: RecordedAnswer['understoodAs'] } | undefined {
  for (const { given, understoodAs } of responses) {
    if (!isOne(given) || given.status !== response.status) continue;
    const named = given.headers.find(([name]) => name.toLowerCase() === errorType?.header.toLowerCase())?.[1];
    if (named !== error) continue;
    const body = parsed(given.body);
    if (isObject(body) && Object.keys(response.body).every((name) => typeof body[name] === 'string'))
      return { body, understoodAs };
  }
  return undefined;
}

function isOne(given: RecordedAnswer['given']): given is GivenAnswer {
  return !Array.isArray(given);
}

/** Writes the recorded bytes to the mock server and waits for its answer. */
export function replay(request: SentRecording, url: string, interaction: Interaction): Promise<void> {
  const { host, port } = new URL(url);
  const bytes = onTheWire(request, {
    connectionToken: interaction.credential?.example ?? '',
    host,
  });
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(5000, () => socket.destroy(new Error('the mock server did not answer within 5 s')));
    socket.once('error', reject);
    socket.once('data', () => {
      resolve();
      socket.destroy();
    });
  });
}

function equal(one: JsonObject, other: JsonObject): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]))
  );
}
