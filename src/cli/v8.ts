import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 do for a run of seconds what it does by default for servers that run for days: keep the young
 * generation small, which it would let grow to 33 MB, for a run makes many texts and needs few of them again;
 * optimise only what is called very often, for most code here is done before that would pay (a fifth of the
 * processor's time, measured), and not at all the parser of answers, which takes 10 MB while it is optimised. Node
 * has no other way to say so from within a process; V8 reads these flags when it needs them, so that they may be set
 * late, but what the young generation grew to while the modules were loaded it keeps.
 */
export function favourShortRun(): void {
  keepYoungGenerationSmall();
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--liftoff-only');
  // Later versions have several compilers, and no single budget.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=2000000');
}

/** The part of that which each start of a further thread undoes. */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Has each thread of V8 clean up by itself: where every processor has a thread that works, helpers hold it up. */
export function favourBusyThreads(): void {
  setFlagsFromString('--no-parallel-scavenge');
}
