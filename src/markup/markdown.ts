import { visible } from './visible.ts';

/** A piece of Markdown; {@link md}, {@link codeSpan} and {@link codeBlock} alone make one of text. */
export class Markdown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A template whose texts are shown as they are, whatever Markdown or a forge would make of them. */
export function md(texts: TemplateStringsArray, ...parts: readonly (Markdown | string | number)[]): Markdown {
  return new Markdown(
    texts
      .map((text, index) => {
        const part = parts[index - 1];
        if (index === 0 || part === undefined) return text;
        return (part instanceof Markdown ? part.text : plain(String(part))) + text;
      })
      .join(''),
  );
}

/** Text outside of code: no markup, no mention, no reference, no link. */
function plain(text: string): string {
  return visible(text)
    .replaceAll(/[\\`*_{}[\]()<>#+!|~&$^=-]/g, (mark) => `\\${mark}`)
    .replaceAll(/@|:(?=\/\/)|www(?=\.)/g, (mark) => `${mark}\u200b`);
}

/** Text as code within a line, cut. */
export function codeSpan(text: string, longest = 300): Markdown {
  const shown = cut(visible(text), longest);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) || shown === '' ? ' ' : '';
  return new Markdown(`${fence}${pad}${shown}${pad}${fence}`);
}

/** Text as a block of code, cut; its lines stay lines. */
export function codeBlock(text: string, language = '', longest = 4000): Markdown {
  const shown = cut(visible(text, '\n\t'), longest);
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return new Markdown(`${fence}${language}\n${shown}\n${fence}`);
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function cut(text: string, longest: number): string {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`;
}
