import { visible } from '../markup/visible.ts';

/** Longest text of a target that is shown in one place. */
const longest = 400;

/**
 * Text of a target as a terminal may show it: control characters and what could be taken for a command
 * of a CI system are made harmless, and it is cut.
 */
export function onScreen(text: string, length = longest): string {
  const harmless = visible(text).replaceAll('##', '#\u200b#').replaceAll('::', ':\u200b:');
  const letters = [...harmless];
  return letters.length <= length ? harmless : `${letters.slice(0, length - 1).join('')}…`;
}
