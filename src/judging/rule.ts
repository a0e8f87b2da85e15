import type { Arbitrary } from 'fast-check';
import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import type { CredentialForm } from './credential-forms.ts';
import type { Case, CaseRun } from './case.ts';
import type { Exchange } from './exchange.ts';
import type { Defect } from './finding.ts';
import type { Recorded } from './recorded.ts';
import type { Request } from './request.ts';
import type { WireBench, WireCase, WireRun } from './wire.ts';

export type Profile = 'core' | 'clients' | 'wire' | 'browser' | 'states';

/** What a rule plans with. */
export interface Bench {
  readonly contract: Contract;
  /** A legal request: what is required, and a fresh idempotency token. */
  readonly base: Request;
  /** A legal request in which no condition narrows the member down, and which carries it. */
  readonly baseFor: (member: string) => Request;
  /** The requests of all examples of the description, by their names. */
  readonly documented: readonly { readonly name: string; readonly request: Request }[];
  /** Those of them that the target accepts; all of them where it accepts none. */
  readonly examples: readonly { readonly name: string; readonly request: Request }[];
  /** Texts made from the issued credential that are other credentials. */
  readonly credentialForms: readonly CredentialForm[];
  /** Whether a planned header value comes to be a credential that the target knows, whatever it was made for. */
  readonly isIssued: (planned: string) => boolean;
  /** What real clients were recorded to send. */
  readonly recorded?: Recorded;
  /** The origin of a page that may call the target; undefined where none is known. */
  readonly origin?: string;
  /** Shorter sequences. */
  readonly quick: boolean;
}

/** What a rule judges by. */
export interface Evidence {
  readonly contract: Contract;
  /** The rule's own cases on this clause that were carried out and whose twins were accepted. */
  readonly cases: readonly CaseRun[];
  /** Every exchange of the run, in the order in which the requests were sent. */
  readonly run: readonly Exchange[];
  /** Every case of the run whose violation of this clause has to be refused. */
  readonly refusals: readonly CaseRun[];
  /** The rule's own scripts on this clause that were carried out on raw connections. */
  readonly scripts: readonly WireRun[];
  /** Every script of the run. */
  readonly connections: readonly WireRun[];
}

/** A kind of clause, or every clause whose violation is answered with an error. */
export type Kind = string;
export const everyRefusal = 'every refusal';

/**
 * How one kind of clause is judged, whichever construct it stands on: bounds, values and pointers come
 * from the clause. `judge` is pure, and throws only when the suite itself is broken.
 */
export interface Rule {
  readonly id: string;
  readonly judges: Kind;
  readonly profile: Profile;
  readonly summary: string;
  /** The cases to carry out; a rule without them judges what the others brought about. */
  readonly plan?: (clause: Clause, bench: Bench) => readonly Case[];
  /** Cases at random; the same seed gives the same cases. */
  readonly property?: (clause: Clause, bench: Bench) => Arbitrary<Case> | undefined;
  /** Scripts to carry out on raw connections; empty for a rule that judges what the others brought about there. */
  readonly wire?: (clause: Clause, bench: WireBench) => readonly WireCase[];
  /** Seconds that its scripts may take; it is left out unless slow ones are asked for. */
  readonly slow?: number;
  /**
   * The most telling of its cases, each by a part of its label, on whichever clause: what `--budget quick`
   * sends, with one case of each clause that has none of them. Without it the first case of each clause;
   * empty for none.
   */
  readonly quick?: readonly string[] | 'all';
  /** Shows only after the other requests of a run. */
  readonly wholeRun?: true;
  /** Needs the token of a second connection. */
  readonly needsSecond?: boolean;
  /** Holds times of the target against the clock of this machine, which must not have been set meanwhile. */
  readonly byClock?: true;
  /** The exchanges that the rule would judge, where it plans nothing: none means that it could not be verified. */
  readonly concerns?: (clause: Clause, evidence: Evidence) => readonly Exchange[];
  readonly judge: (clause: Clause, evidence: Evidence) => readonly Defect[];
  /** Why cases without a defect verify nothing: what they were carried out for did not come about. */
  readonly unmet?: (clause: Clause, evidence: Evidence) => string | undefined;
  /** Why a target without defects is not acquitted either: what was seen may be its fault or the network's. */
  readonly doubts?: (clause: Clause, evidence: Evidence) => string | undefined;
}

/** A rule without its judge, which its family brings; the profile is core unless told. */
export type RuleParts = Omit<Rule, 'judge' | 'profile'> & Partial<Pick<Rule, 'profile'>>;

/** Whether the rule judges the clause at all; what a provider state gives is judged as a whole, by a rule of its own. */
export function isJudgedBy(clause: Clause, rule: Rule): boolean {
  return rule.judges === everyRefusal
    ? clause.refusedWith.length > 0 && clause.place.in !== 'state'
    : rule.judges === clause.kind;
}
