/** What a client was recorded to send: fields in their order, placeholders as in planned requests. */
export interface RecordedClient {
  /** What was recorded: the client, with its HTTP library where there are several. */
  readonly recording: string;
  readonly version: string;
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly requests: readonly { readonly name: string; readonly body: string }[];
}

/** The recorded requests of the clients, by the names of the clients. */
export type Recorded = Readonly<Record<string, readonly RecordedClient[]>>;
