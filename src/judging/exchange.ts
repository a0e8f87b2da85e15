/** A request as it went out, with secrets replaced by their names. */
export interface SentRequest {
  readonly method: string;
  /** Path and query as they went out. */
  readonly target: string;
  /** Path and query below the base URL. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

export interface Response {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** The body was longer than the cap and is cut. */
  readonly cut?: boolean;
}

/** Why there is no whole answer. */
export interface Trouble {
  readonly kind: 'connection' | 'timeout' | 'protocol' | 'aborted';
  readonly message: string;
  /** The answer had begun: what the target made of the request cannot be told. */
  readonly torn?: boolean;
}

/** A provider state as it is asked for: its name and parameters. */
export interface ProviderState {
  readonly name: string;
  readonly params: {
    /** Characters that the token has to have. */
    readonly tokenLength?: number;
    /** So many requests get the state's error; the next is served. */
    readonly times?: number;
  };
}

/** One request and what came back. */
export interface Exchange {
  readonly number: number;
  /** What the clause that it was planned for wants of it. */
  readonly expect: 'accepted' | 'refused' | 'answered';
  /** Sent with the request, so that a server's log can be matched. */
  readonly caseId: string;
  readonly request: SentRequest;
  readonly response?: Response;
  readonly trouble?: Trouble;
  /** The connection was closed by the suite before an answer could come, on purpose. */
  readonly hungUp?: boolean;
  /** The base request was answered while this one, sent again alone, was not. */
  readonly onlyThis?: boolean;
  /** Milliseconds since the epoch, and how many passed until the answer was whole. */
  readonly sentAt: number;
  readonly milliseconds: number;
  /** When it was sent for the first time, where that got no answer and may have been served all the same. */
  readonly firstSentAt?: number;
  /** The idempotency tokens that were filled in, by their names in the case. */
  readonly tokens: Readonly<Record<string, string>>;
  /** The provider state that its credential was issued for. */
  readonly state?: ProviderState;
  /** Names of the secrets that the answer repeated. */
  readonly leaked: readonly string[];
}

/** The case id of requests that were each sent once, on a connection of their own, since others had broken. */
export const steadiness = 'steadiness';

/** Served: any 2xx. */
export function accepted({ response }: Exchange): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}

/** Whether it went out: a run that ends early leaves the rest of its requests unsent. */
export function wasSent({ trouble }: Exchange): boolean {
  return trouble?.kind !== 'aborted';
}

/** When the target may have begun to serve it: milliseconds since the epoch. */
export function beganAt({ firstSentAt, sentAt }: Exchange): number {
  return firstSentAt ?? sentAt;
}

/** Milliseconds in which the target may have served it. */
export function servedWithin(exchange: Exchange): number {
  return exchange.sentAt + exchange.milliseconds - beganAt(exchange);
}

/** The values of a response header, whatever the case of its name. */
export function headerValues({ response }: Exchange, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return (response?.headers ?? [])
    .filter(([known]) => known.toLowerCase() === wanted)
    .map(([, value]) => value);
}

/** The media type of the answer, without parameters, in lower case. */
export function mediaType(exchange: Exchange): string {
  return (headerValues(exchange, 'content-type')[0] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
