import { plain, type Text } from './text.ts';

const homoglyphs: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і' };

function lookalike(value: string): string {
  const letter = [...value].find((one) => one in homoglyphs);
  return letter === undefined ? `${value}\u200d` : value.replace(letter, homoglyphs[letter] ?? letter);
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
    ['twice, with a comma between', `${value},${value}`],
    ['with a zero-width space in it', `${value.slice(0, middle)}\u200b${value.slice(middle)}`],
    ['with a zero-width no-break space before it', `\ufeff${value}`],
    [
      'in full-width letters',
      value.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
    ],
    ['with a NUL after it', `${value}\u0000`],
    ['with another punctuation mark for its dots', value.replaceAll('.', '-')],
    ['percent-encoded', value.replace('/', '%2F')],
  ];
  return candidates
    .filter(([, text], index) => {
      const first = candidates.findIndex(([, other]) => other === text);
      return text !== '' && first === index && !listed.includes(text);
    })
    .map(([told, text]) => plain(text, `${JSON.stringify(value)} ${told}`));
}
