import { visible } from './visible.ts';

/** A piece of HTML; {@link markup} alone makes one of text, so that none comes into a page unescaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | readonly (Html | undefined)[] | string | number | undefined;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it may stand between tags and in a quoted attribute, of HTML, SVG and XML. What cannot be seen, turns
 * the direction of the text or may not stand there at all is written as an escape.
 */
export function escaped(text: string): string {
  return visible(text, '\n\t').replaceAll(/[&<>"']/g, (mark) => entities[mark] ?? '');
}

function rendered(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(rendered).join('') : escaped(String(part));
}

/** A template whose texts are escaped; pieces of HTML, and lists of them, are put in as they are. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    texts.map((text, index) => (index === 0 ? text : rendered(parts[index - 1]) + text)).join(''),
  );
}

/** A name or a value as code; a long one may be broken after its dots and slashes. */
export function code(text: string): Html {
  const pieces = text.length > 24 ? text.split(/(?<=[./])(?=\w)/) : [text];
  return markup`<code>${pieces.map((piece, index) => (index === 0 ? markup`${piece}` : markup`<wbr>${piece}`))}</code>`;
}

/** The pieces with a text between them. */
export function joined(pieces: readonly Html[], between: string): Html {
  return markup`${pieces.map((piece, index) => (index === 0 ? piece : markup`${between}${piece}`))}`;
}
