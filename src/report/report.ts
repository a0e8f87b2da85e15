import type { Authority, Level } from '../contract/clause.ts';
import type { Profile } from '../judging/rule.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { AppliedEntry } from './baseline.ts';

/** Why a clause was not judged. */
export type WhyNotJudged =
  | 'profile'
  | 'no second token'
  | 'deselected'
  | 'excluded'
  | 'no rule'
  | 'budget'
  | 'slow'
  | 'no occasion'
  | 'shard';

/** Of a whole run. */
export type RunVerdict = 'conformant' | 'nonconformant' | 'unverified' | 'inconclusive' | 'error';

/** Bytes as text where they are UTF-8, else in base64; `size` counts all of them, `cut` says that some are left out. */
export interface BodyReport {
  readonly text?: string;
  readonly base64?: string;
  readonly size: number;
  readonly cut?: boolean;
}

/** One request and what came back; secrets stand as `$CONNECTION_TOKEN`. */
export interface ExchangeReport {
  readonly number: number;
  /** When the request was sent, in milliseconds since the start of the run. */
  readonly at?: number;
  readonly case: string;
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: BodyReport;
  };
  readonly response?: {
    readonly status: number;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: BodyReport;
  };
  readonly trouble?: { readonly kind: string; readonly message: string };
  readonly milliseconds: number;
}

/** What happened on one raw connection, as hex and text side by side; secrets stand as `$CONNECTION_TOKEN`. */
export interface TranscriptReport {
  readonly sent: string;
  readonly received: string;
  readonly ended: 'open' | 'closed' | 'reset';
  readonly milliseconds: number;
}

/** An exchange with all that it takes to judge it again. */
export interface SavedExchange extends ExchangeReport {
  /** What the clause that it was planned for wants of it. */
  readonly expect: 'accepted' | 'refused' | 'answered';
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  /** The idempotency tokens that were filled in, by their names in the case. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** Names of the secrets that the answer repeated. */
  readonly leaked?: readonly string[];
  /** Others were answered while this one was not. */
  readonly onlyThis?: boolean;
  /** It is not judged, since the target was out of order. */
  readonly disregarded?: boolean;
}

/** One defect on one clause, however many requests showed it. */
export interface FindingReport {
  /** `rule@clause`, with `#2` and so on for further findings of the pair. */
  readonly id: string;
  readonly clause: string;
  readonly rule: string;
  readonly level: Level;
  /** The part of the request that is special, and how it was made. */
  readonly about: string;
  readonly expected: string;
  readonly received: string;
  /** What explains it, where that could be told. */
  readonly diagnosis?: string;
  /** How many requests or sequences showed it. */
  readonly count: number;
  /** The smallest request that shows it, first; a few at most. */
  readonly exchanges: readonly ExchangeReport[];
  /** In place of exchanges, where the bytes matter. */
  readonly transcripts?: readonly TranscriptReport[];
  /** One line for a shell, with curl, or with nc where the bytes matter; the token comes from `$CONNECTION_TOKEN`. */
  readonly curl: string;
  /** The command that sends the same requests again. */
  readonly replay: string;
  readonly seed: number;
  /** Where fast-check found the value, for a random case. */
  readonly path?: string;
  /** Why it is borne, where a baseline knows it. */
  readonly excused?: string;
}

export interface RuleReport {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly cases: number;
  readonly reason?: string;
}

/** A part of the operation, as `Header Accept`. */
export interface PartReport {
  readonly name: string;
  readonly title: string;
}

/** A bound on a length, and the lengths that were sent for it, the shortest first. */
export interface LengthsReport {
  readonly bound: number;
  readonly tried: readonly LengthReport[];
}

/** Values of one length, in Unicode scalar values, that were all accepted or all not. */
export interface LengthReport {
  readonly length: number;
  readonly accepted: boolean;
  readonly count: number;
}

/** How long answers took, in milliseconds; `buckets` count those up to a bound and above the one before. */
export interface LatencyReport {
  readonly median: number;
  readonly p95: number;
  readonly maximum: number;
  readonly buckets: readonly { readonly upTo: number; readonly count: number }[];
}

export interface ClauseReport {
  readonly id: string;
  readonly level: Level;
  readonly authority: Authority;
  readonly profile: Profile;
  readonly statement: string;
  readonly sources: readonly string[];
  readonly pointer: string;
  /** The line of the construct in the description's file, from 1. */
  readonly line?: number;
  /** The part of the operation that it is about. */
  readonly part?: PartReport;
  readonly lengths?: LengthsReport;
  readonly verdict: Verdict;
  readonly rules: readonly RuleReport[];
  readonly findings: readonly FindingReport[];
}

/** Findings with one root. */
export interface Cause {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** Ids of findings. */
  readonly findings: readonly string[];
  /** Requests or sequences that showed it. */
  readonly count: number;
}

/** What one client can do with the target. */
export interface ClientReport {
  readonly client: string;
  readonly title: string;
  readonly clause: string;
  /** By the rule that judges it; `none` where the client does no such thing, or nothing was tried. */
  readonly behaviours: readonly {
    readonly rule: string;
    readonly verdict: Verdict | 'none';
    readonly reason?: string;
  }[];
}

/** One defect that a rule which looks at every answer saw, as far as it takes to count it once in a whole run. */
export interface SurveyedDefect {
  readonly expected: string;
  readonly received: string;
  readonly level?: Level;
  readonly diagnosis?: string;
  /** Bytes of its requests. */
  readonly size: number;
  /** Case of its last exchange. */
  readonly at: string;
}

/** What a report of one shard says besides. */
export interface ShardReport {
  readonly index: number;
  readonly of: number;
  /** `rule@clause` of all that the whole run judges, in order. */
  readonly pairs: readonly string[];
  /** By `rule@clause`, for the rules that look at every answer. */
  readonly surveyed: Readonly<Record<string, readonly SurveyedDefect[]>>;
}

/** The result of a run: one versioned model, of which every other report is a pure function. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly description: {
    readonly operation: string;
    readonly title: string;
    readonly edition: string;
    readonly method?: string;
    readonly path?: string;
    /** Its file, as it was given, or below the root of this package. */
    readonly file?: string;
  };
  readonly target: { readonly url: string };
  /** Where the target breaks what differs between editions: those that it fits, in words too. */
  readonly fits?: { readonly editions: readonly string[]; readonly told: string };
  /** The part of a run that it is of; undefined for a whole one. */
  readonly shard?: ShardReport;
  readonly verdict: RunVerdict;
  /** Why the run ended before its end, or nothing could be judged. */
  readonly reason?: string;
  readonly clauses: readonly ClauseReport[];
  readonly causes: readonly Cause[];
  /** Each client against what it does with the target; left out where no client was tried. */
  readonly clients?: readonly ClientReport[];
  /** Clauses that were not judged, and why. */
  readonly notJudged: readonly {
    readonly clause: string;
    readonly why: WhyNotJudged;
    readonly reason: string;
  }[];
  /** What each entry of the baseline did, where there was one. */
  readonly baseline?: readonly AppliedEntry[];
  /** Every exchange of the run, in the order of their numbers, where it was asked for. */
  readonly exchanges?: readonly SavedExchange[];
  readonly stats: {
    readonly requests: number;
    readonly seconds: number;
    readonly seed: number;
    readonly budget: string;
    readonly profiles: readonly string[];
    readonly throttled: number;
    readonly phases: Readonly<Record<string, number>>;
    readonly started: string;
    readonly latency?: LatencyReport;
  };
}
