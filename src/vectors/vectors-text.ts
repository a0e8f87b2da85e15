import type { Vectors } from './vector.ts';

/** The vectors as a file: one line for each, so that a change of one reads as such. */
export function vectorsText({ vectors, leftOut, ...facts }: Vectors): string {
  const lines = (values: readonly unknown[]): string =>
    values.map((value) => `\n    ${JSON.stringify(value)}`).join(',');
  const head = JSON.stringify(facts, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "vectors": [${lines(vectors)}\n  ],\n  "leftOut": [${lines(leftOut)}\n  ]\n}\n`;
}
