import type { Contract } from '../contract/contract.ts';
import type { JsonObject } from '../contract/document.ts';
import type { Recorded, RecordedClient } from '../judging/recorded.ts';
import { fileText } from '../pact/pact-file.ts';
import { readClients } from './client.ts';
import { onAnyMachine, recordings, wasSent, type Recording, type SentRecording } from './recorded.ts';
import { RecordingError } from './recording-error.ts';

/** Where the requests of the clients stand below the root of the package. */
export const requestsPath = 'clients/requests.json';

/** The requests of every client as they are sent to a target, as the text of a file; the same for the same recordings. */
export async function clientRequests(root: string, contract: Contract): Promise<string> {
  const { clients } = await readClients(`${root}/clients`);
  const all = recordings(new URL('test/recordings/', `file://${root}/`));
  const recorded: Recorded = Object.fromEntries(
    clients.map(({ consumer, recording }) => [
      consumer,
      [...all]
        .filter(([name]) => name === recording || name.startsWith(`${recording}-`))
        .map(([name, one]) => recordedClient(name, one, contract)),
    ]),
  );
  return fileText(recorded);
}

function recordedClient(name: string, recording: Recording, contract: Contract): RecordedClient {
  const header = contract.credential?.header.toLowerCase();
  // What stands without the credential is no request of a participant.
  const sent = recording.requests
    .filter(wasSent)
    .filter((request) =>
      request.headers.some(
        ([field, value]) => field.toLowerCase() === header && value === '$CONNECTION_TOKEN',
      ),
    )
    .filter((request) => request.body.length < 4096 && !/\$RUN\(.\*\d{4,}\)/.test(request.body));
  const [first] = sent;
  if (first === undefined)
    throw new RecordingError(`${name} has no request.`, 'Record it again, or take it off the list.');
  const { method, target: path } = first;
  const headers = fieldsOf(first);
  const other = sent.find((one) => likeness(one) !== likeness(first));
  if (other !== undefined)
    throw new RecordingError(
      `The request ${other.name} of ${name} has other header fields than ${first.name}.`,
      'Leave it out, or keep its fields apart.',
    );
  const bodies = new Map(
    sent.map((request) => [bodyOf(request, recording, contract), request.name] as const).reverse(),
  );
  return {
    recording: name,
    version: recording.version,
    method,
    path,
    headers,
    requests: [...bodies].reverse().map(([body, request]) => ({ name: request, body })),
  };
}

/** The fields without what a client puts in another order each time. */
function likeness(request: SentRecording): string {
  return JSON.stringify(fieldsOf(request).filter(([name]) => name.toLowerCase() !== 'user-agent'));
}

function fieldsOf({ headers }: SentRecording): RecordedClient['headers'] {
  return headers.map(([name, value]) => [
    name,
    name.toLowerCase() === 'content-length' ? '$CONTENT_LENGTH' : onAnyMachine(value),
  ]);
}

/** The body with a token of its own in the place of the recorded one, where that was made for the one request. */
function bodyOf(
  { body }: SentRecording,
  { clientTokens = {} }: Recording,
  { idempotencyToken: token }: Contract,
): string {
  const text = onAnyMachine(body);
  const own = token === undefined ? undefined : (JSON.parse(text) as JsonObject)[token];
  if (typeof own !== 'string' || !/^(\$UUID|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(own))
    return text;
  const odd = own === '$UUID' && Object.keys(clientTokens).some((form) => form.includes('outside'));
  return text.replace(own, odd ? '$UUIDISH(a)' : '$FRESH(a)');
}
