import type { JsonObject } from '../contract/document.ts';
import type { PactFile, PactInteraction, PactMessage } from './pact-file.ts';

/** What is used of the library, whose own types cannot be resolved by a module of Node. */
interface Library {
  readonly Comparator: new (documents: { readonly oas: JsonObject }) => {
    readonly compare: (pact: PactFile) => AsyncIterable<{
      readonly message: string;
      readonly mockDetails?: { readonly interactionDescription: string };
    }>;
  };
}

/**
 * Where a contract and the OpenAPI description disagree, as PactFlow's comparator sees it. It is an optional peer.
 *
 * Not seen: a request member that the description does not know, where further members are allowed.
 */
export async function disagreements(description: JsonObject, pact: PactFile): Promise<readonly string[]> {
  const { Comparator } = (await import('@pactflow/openapi-pact-comparator')) as unknown as Library;
  const comparator = new Comparator({ oas: structuredClone(description) });
  const found: string[] = [];
  for await (const result of comparator.compare(readable(pact))) {
    const { message, mockDetails } = result;
    found.push(`${mockDetails?.interactionDescription ?? ''}: ${message}`);
  }
  return found;
}

/** JSON of a media type that the comparator does not take for JSON is shown to it as what it is. */
function readable(pact: PactFile): PactFile {
  return { ...pact, interactions: pact.interactions.map(asJson) };
}

function asJson(interaction: PactInteraction): PactInteraction {
  const { body } = interaction.request;
  if (body === undefined) return interaction;
  const json = jsonOf(interaction.request);
  if (json === undefined) return interaction;
  const contentType = 'application/json';
  const headers = { ...interaction.request.headers, 'Content-Type': [contentType] };
  return {
    ...interaction,
    request: {
      ...interaction.request,
      headers,
      body: { content: json, contentType, encoded: false },
    },
  };
}

/** The JSON in a body that Pact keeps as opaque bytes; undefined for any other body. */
export function jsonOf({ body }: PactMessage): JsonObject | undefined {
  if (body?.encoded !== 'base64' || typeof body.content !== 'string') return undefined;
  return JSON.parse(Buffer.from(body.content, 'base64').toString()) as JsonObject;
}
