import type { Json, JsonObject } from '../contract/document.ts';
import type { Rules } from './interaction.ts';

/** Part of an interaction of a Pact file (specification 4), as Pact's native library writes it. */
export interface PactMessage {
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly body?: {
    readonly content: Json;
    readonly contentType: string;
    readonly encoded: boolean | string;
  };
  readonly matchingRules?: Rules;
}

export interface PactInteraction {
  readonly type: string;
  readonly description: string;
  /** Set where a target may answer otherwise: a stock verifier shows the failure and does not count it. */
  readonly pending: boolean;
  readonly comments?: JsonObject;
  readonly providerStates?: readonly { readonly name: string }[];
  readonly request: PactMessage & {
    readonly method: string;
    readonly path: string;
    readonly generators?: JsonObject;
  };
  readonly response: PactMessage & { readonly status: number };
}

export interface PactFile {
  readonly consumer: { readonly name: string };
  readonly interactions: readonly PactInteraction[];
  readonly metadata: {
    /** Who was recorded and how; all of them texts, as Pact has it in metadata. */
    readonly contract: Readonly<Record<'client' | 'version' | 'edition' | 'obtained', string>>;
    readonly pactSpecification: { readonly version: string };
  };
  readonly provider: { readonly name: string };
}

/** The bytes of a JSON file: two spaces, and a newline at the end. */
export function fileText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
