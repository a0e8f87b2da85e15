import { shortened } from '../repetition.ts';

/** A text with its long runs told as repetitions, and cut. */
export function told(text: string, longest = 2000): string {
  // A run is far shorter than it reads, and looking for runs takes time in a text that is cut anyway.
  const near = text.slice(0, longest * 20);
  return cut(shortened(near), longest, near !== text);
}

/** The first characters of a text. */
export function cut(text: string, longest: number, already = false): string {
  if (text.length <= longest && !already) return text;
  const letters = [...text.slice(0, longest * 2)].slice(0, longest).join('');
  return letters === text && !already ? text : `${letters}… (cut; the JSON report has more)`;
}
