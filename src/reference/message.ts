/** A request as a server has it: whole, with its header fields in their order. */
export interface ServerRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** Which connection it came on; 0 where the transport has none. */
  readonly connection?: number;
}

/** What an HTTP server may do beside its answer. */
export interface Framing {
  readonly chunked?: true;
  /** Sends no Date. */
  readonly undated?: true;
  /** Closes the connection without saying so. */
  readonly closes?: true;
}

export interface ServerResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array;
  readonly framing?: Framing;
}

/** The values of a request header, whatever the case of its name. */
export function requestHeader({ headers }: ServerRequest, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([known]) => known.toLowerCase() === wanted).map(([, value]) => value);
}
