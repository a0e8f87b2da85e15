import { plain, type Text } from './text.ts';

const homoglyphs: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і' };

function lookalike(value: string): string {
  const letter = [...value].find((one) => one in homoglyphs);
  return letter === undefined ? `${value}\u200d` : value.replace(letter, homoglyphs[letter] ?? letter);
}

/** What all of them begin with, up to a mark between segments. */
function commonBeginning([first = '', ...others]: readonly string[]): string {
  const length = [...first].findIndex((letter, at) => others.some((other) => other[at] !== letter));
  return /^.*[./:_-]/.exec(first.slice(0, Math.max(0, length)))?.[0] ?? '';
}

/** Values that are close to a listed one and not listed; each differs in one way, which its name tells. */
export function nearMisses(listed: readonly string[], value: string): readonly Text[] {
  const middle = Math.floor(value.length / 2);
  const segments = value.split(/(?<=[./:_-])/);
  const candidates: readonly (readonly [string, string])[] = [
    ['in upper case', value.toUpperCase()],
    ['with a space after it', `${value} `],
    ['with a letter after it', `${value}x`],
    ['without its last letter', value.slice(0, -1)],
    ['with a look-alike letter', lookalike(value)],
    ['with another last segment', segments.slice(0, -1).join('') + 'unlisted'],
    ['with a letter before it', `x${value}`],
    ['with a space before it', ` ${value}`],
    ['with its first letter in upper case', value.slice(0, 1).toUpperCase() + value.slice(1)],
    ['with a line feed after it', `${value}\n`],
    ['with a tab after it', `${value}\t`],
    ['with a further segment', `${value}.extra`],
    ['with a parameter after it', `${value}; charset=utf-8`],
    ['without its first letter', value.slice(1)],
    [
      'without its last segment',
      segments
        .slice(0, -1)
        .join('')
        .replace(/[./:_-]$/, ''),
    ],
    ['its last segment alone', segments.at(-1) ?? ''],
    ['twice', value + value],
    ['with a zero-width space in it', `${value.slice(0, middle)}\u200b${value.slice(middle)}`],
    ['with a zero-width no-break space before it', `\ufeff${value}`],
    [
      'in full-width letters',
      value.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
    ],
    ['with a NUL after it', `${value}\u0000`],
  ];
  return unlisted(candidates, listed, value);
}

/** The same that fewer servers take for the listed one. */
export function rareMisses(listed: readonly string[], value: string): readonly Text[] {
  const segments = value.split(/(?<=[./:_-])/);
  const last = segments.at(-1) ?? '';
  const begun = segments.slice(0, -1).join('');
  const common = commonBeginning(listed);
  const own = value.slice(common.length);
  const candidates: readonly (readonly [string, string])[] = [
    ['with its last segment in upper case', begun + last.toUpperCase()],
    ['with its last segment capitalised', begun + last.slice(0, 1).toUpperCase() + last.slice(1)],
    ['with its own part as a constant', common + own.toUpperCase().replaceAll(/[.-]/g, '_')],
    [
      'with its own part in camel case',
      common + own.replaceAll(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase()),
    ],
    ['twice, with a comma between', `${value},${value}`],
    ['with another punctuation mark for its dots', value.replaceAll('.', '-')],
    ['percent-encoded', value.replace('/', '%2F')],
    ['with an s after it', `${value}s`],
    ['with a dot after it', `${value}.`],
    ['with a slash after it', `${value}/`],
    ['with a no-break space after it', `${value}\u00a0`],
    ['with a dot twice', value.replace('.', '..')],
    ['without its first segment', segments.slice(1).join('')],
    ['with a dotless letter', value.replace('i', '\u0131')],
    // An error text that repeats the value and is built by hand is no JSON then.
    ['with a quotation mark after it', `${value}"`],
    ['with a backslash after it', `${value}\\`],
  ];
  return unlisted(candidates, listed, value);
}

/** Those that are not empty, not listed and not there before. */
function unlisted(
  candidates: readonly (readonly [string, string])[],
  listed: readonly string[],
  value: string,
): readonly Text[] {
  return candidates
    .filter(([, text], index) => {
      const first = candidates.findIndex(([, other]) => other === text);
      return text !== '' && first === index && !listed.includes(text);
    })
    .map(([told, text]) => plain(text, `${JSON.stringify(value)} ${told}`));
}
