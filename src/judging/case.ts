import type { Level } from '../contract/clause.ts';
import type { Exchange, ProviderState } from './exchange.ts';
import type { Request } from './request.ts';

/** Requests that are released together, after those of the step before were answered. */
export interface Step {
  readonly requests: readonly Request[];
  /** Milliseconds to wait before it, or `end`: after everything else of the run. */
  readonly after?: number | 'end';
  /** Sends each of its requests on a connection of its own, which is closed after the answer. */
  readonly freshConnection?: boolean;
  /** Hangs up as soon as each of its requests is written, and waits for no answer. */
  readonly hangUp?: boolean;
}

/** What a rule wants to see done, told by the one thing that is special about it. */
export interface Case {
  /** Unique within its rule and clause; says which part of the request is special, and how. */
  readonly label: string;
  readonly steps: readonly Step[];
  /** What the clause wants of the last answer. */
  readonly expect: 'accepted' | 'refused' | 'answered';
  /** For a rejection: the same request without its one defect. */
  readonly twin?: Request;
  /** Lower than the clause's own level, where one value is held to less. */
  readonly level?: Level;
  /** For a rejection that may have another reason as well: only its status is judged, or nothing but that it is one. */
  readonly judged?: 'status' | 'refusal';
  /** The request for each size of the special part, where a smaller one may show the same defect. */
  readonly scale?: Scale;
  /** The provider state in which its steps are sent; its twin is sent when the state is over. */
  readonly state?: ProviderState;
  /** Why it cannot be carried out; the rule is not verified on its clause. */
  readonly without?: string;
  /** Sent with the random cases, by every budget but the quick one: for mistakes that are seldom made. */
  readonly further?: true;
  /** Anything that the rule's judge needs again. */
  readonly note?: unknown;
}

/** A family of requests by one whole number; `size` is the one that the case sends. */
export interface Scale {
  readonly size: number;
  readonly smallest: number;
  readonly request: (size: number) => Request;
  readonly label: (size: number) => string;
}

/** A case that was carried out, its exchanges in the order of its requests. */
export interface CaseRun {
  readonly case: Case;
  readonly exchanges: readonly Exchange[];
  /** The last exchange. */
  readonly last: Exchange;
}

/** The case as one that is sent with the random ones. */
export function further(one: Case): Case {
  return { ...one, further: true };
}

/** A case of a single request. */
export function single(label: string, request: Request, rest: Omit<Case, 'label' | 'steps'>): Case {
  return { label, steps: [{ requests: [request] }], ...rest };
}
