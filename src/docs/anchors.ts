import { code, markup, type Html } from '../markup/html.ts';

/** What can be linked to. */
export type Anchored = 'section' | 'part' | 'clause' | 'rule' | 'edition' | 'source' | 'contradiction';

/** The id of an element: made from its kind and its name alone, so that a link to it stays. */
export function anchor(kind: Anchored, name: string): string {
  const plain = [...name].map((letter) =>
    /[A-Za-z0-9.-]/.test(letter) ? letter : `_${(letter.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `${kind}-${plain.join('')}`;
}

/** A link to an element of the page, in words or in its name as code. */
export function link(kind: Anchored, name: string, words?: string): Html {
  return markup`<a href="#${anchor(kind, name)}">${words ?? code(name)}</a>`;
}
