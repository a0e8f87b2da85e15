import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 keep the young generation small, which it would let grow to 33 MB; a run makes many texts and
 * needs few of them again. Node has no other way to say so from within a process, and V8 asks this flag
 * at each collection, so that it may be set late. It costs no time that could be measured.
 */
export function favourMemory(): void {
  setFlagsFromString('--optimize-for-size');
}
