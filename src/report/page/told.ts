import { shortened } from '../repetition.ts';

/** A text with its long runs told as repetitions, and cut. */
export function told(text: string, longest = 2000): string {
  // Looking for runs takes time in a text that is cut anyway; a run is far shorter than it reads.
  const near = text.length > longest * 20 ? text.slice(0, longest * 20) : text;
  const letters = [...shortened(near)];
  const left = letters.length - longest;
  return left > 0 || near !== text
    ? `${letters.slice(0, longest).join('')}… (cut; the JSON report has more)`
    : letters.join('');
}
