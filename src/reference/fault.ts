import { correct, type Steps } from './steps.ts';
import { correctWire } from './wire/wire-steps.ts';

/** A change of exactly one step. */
export type Deviation = {
  [Name in keyof Steps]: { readonly step: Name; readonly deviate: (right: Steps[Name]) => Steps[Name] };
}[keyof Steps];

interface Described {
  readonly id: string;
  readonly summary: string;
  /** What has to be selected to see it: nothing, or a profile. */
  readonly profile?: 'wire';
  /** It shows in scripts that take seconds alone. */
  readonly slow?: true;
  /** Much is waited for where it is tried: a proof begins with it. */
  readonly lengthy?: true;
}

/** One defect that a server may have, and the findings that it has to cause: no more, no fewer. */
export type Fault = Described &
  Deviation & {
    /** The class of the fault in the published list of classes. */
    readonly family: string;
    /** `rule@clause`; `*` stands for any text. */
    readonly breaks: readonly string[];
    /** Findings that it may cause besides, where chance decides which requests meet it. */
    readonly mayBreak?: readonly string[];
  };

/** One freedom of a correct server. */
export type Variant = Described & Deviation;

/** The steps with the deviations applied, in their order. */
export function deviating(deviations: readonly Deviation[]): Steps {
  const steps = { ...correct } as Record<string, unknown>;
  for (const { step, deviate } of deviations)
    steps[step] = (deviate as (right: unknown) => unknown)(steps[step]);
  return steps as unknown as Steps;
}

/** Whether a deviation is one of HTTP itself, which only the server on raw sockets has. */
export function isOfTheWire({ step }: Deviation): boolean {
  return step in correctWire;
}
