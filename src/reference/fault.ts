import { correct, type Steps } from './steps.ts';

/** A change of exactly one step. */
export type Deviation = {
  [Name in keyof Steps]: { readonly step: Name; readonly deviate: (right: Steps[Name]) => Steps[Name] };
}[keyof Steps];

interface Described {
  readonly id: string;
  readonly summary: string;
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
