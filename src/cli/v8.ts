import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 do for a run of seconds what it does by default for servers that run for days: keep the young
 * generation small, which it would let grow to 33 MB, for a run makes many texts and needs few of them again; and
 * optimise only what is called very often, for most code here is done before that would pay (a fifth of the
 * processor's time, measured). Node has no other way to say so from within a process; V8 reads these flags when it
 * needs them, so that they may be set late.
 */
export function favourShortRun(): void {
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--semi-space-growth-factor=1');
  // Later versions have several compilers, and no single budget.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=2000000');
}

/** Has each thread of V8 clean up by itself: where every processor has a thread that works, helpers hold it up. */
export function favourBusyThreads(): void {
  setFlagsFromString('--no-parallel-scavenge');
}
