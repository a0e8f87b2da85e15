import { escaped, plain, type Text } from './text.ts';

/** A way to make a string of an exact number of scalar values that other ways of counting see differently. */
export interface Alphabet {
  readonly name: string;
  /** A string of exactly that many scalar values. */
  readonly text: (length: number) => Text;
}

function repeated(name: string, unit: string, write?: (text: string) => string): Alphabet {
  const size = [...unit].length;
  const made = new Map<number, Text>();
  const make = (length: number): Text => {
    const value = 'a'.repeat(length % size) + unit.repeat(Math.floor(length / size));
    const told = `${shown(unit)} × ${Math.floor(length / size)}`;
    return write === undefined ? plain(value, told) : { value, json: write(value), told: `${told}, escaped` };
  };
  return {
    name,
    text: (length) => {
      const text = made.get(length) ?? make(length);
      made.set(length, text);
      return text;
    },
  };
}

/** As a JSON text in which a mark is told apart from a letter that has it. */
function shown(unit: string): string {
  return JSON.stringify(unit).replaceAll(
    /\p{M}/gu,
    (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

export const ascii = repeated('ASCII', 'a');
export const twoByte = repeated('two-byte', 'é');
export const astral = repeated('astral', '😀');
/** Two scalar values that are one grapheme, and one scalar value once normalised to NFC. */
export const combining = repeated('combining', 'e\u0301');
/** Longer where it is counted as it is escaped, and where it is counted as it stands in HTML. */
export const escapedAscii = repeated('escaped ASCII', '<', escaped);
export const escapedAstral = repeated('escaped astral', '😀', escaped);

/** White space at one end, which a server must not trim before it counts. */
export const leadingSpace: Alphabet = {
  name: 'leading space',
  text: (length) => plain(' ' + 'a'.repeat(Math.max(0, length - 1)), `a space and "a" × ${length - 1}`),
};
export const trailingSpace: Alphabet = {
  name: 'trailing space',
  text: (length) => plain('a'.repeat(Math.max(0, length - 1)) + ' ', `"a" × ${length - 1} and a space`),
};

export const alphabets: readonly Alphabet[] = [
  ascii,
  astral,
  twoByte,
  escapedAstral,
  combining,
  escapedAscii,
  trailingSpace,
  leadingSpace,
];
