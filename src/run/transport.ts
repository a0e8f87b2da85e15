/** A request with its secrets in place. */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Uint8Array;
  /** On a connection of its own, closed after the answer. */
  readonly freshConnection: boolean;
  /** Its fields are written as they stand, on a connection of its own. */
  readonly verbatim?: boolean;
  /** The connection is closed when the request is written. */
  readonly hangUp?: boolean;
  /** Milliseconds until the answer has to be whole. */
  readonly deadline: number;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** The body was longer than the cap and is cut. */
  readonly cut: boolean;
  /** Milliseconds since the epoch at which the request was written. */
  readonly sentAt: number;
}

/** Carries a request to the target and its answer back; rejects with a {@link TransportError}. */
export interface Transport {
  readonly send: (request: WireRequest, signal: AbortSignal) => Promise<WireResponse>;
  readonly close: () => Promise<void>;
  /** How many connections brought bytes that no request had asked for. */
  readonly unasked?: () => number;
}

export type TroubleKind = 'refused' | 'connection' | 'timeout' | 'protocol' | 'tls' | 'name' | 'aborted';

/** There is no whole answer: why, in words for a reader. */
export class TransportError extends Error {
  readonly kind: TroubleKind;
  /** The answer had begun. */
  readonly torn: boolean;
  /** Milliseconds by which the suite itself came late to notice it. */
  readonly late: number;

  constructor(
    kind: TroubleKind,
    message: string,
    options: ErrorOptions & { readonly torn?: boolean; readonly late?: number } = {},
  ) {
    super(message, options);
    this.kind = kind;
    this.torn = options.torn ?? kind === 'protocol';
    this.late = options.late ?? 0;
  }
}

/** Milliseconds since the epoch, with fractions. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
