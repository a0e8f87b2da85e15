import type { Vectors } from '../dist/vectors/vector.js';

/** The test vectors of the newest edition. */
declare const vectors: Vectors;
export default vectors;
