import * as fc from 'fast-check';
import { plain, scalars, type Text } from './text.ts';

const units = [
  'a',
  'Z',
  '0',
  ' ',
  '-',
  '"',
  '\\',
  '/',
  '<',
  "'",
  'é',
  'ß',
  '漢',
  '😀',
  'e\u0301',
  '\n',
  '\u2028',
  '{',
  '%',
  '$',
];

/** Any scalar value but NUL and the noncharacters, which a server may refuse. */
const character = fc
  .oneof(
    fc.integer({ min: 1, max: 0x7f }),
    fc.integer({ min: 0x80, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((point) => String.fromCodePoint(point))
  .filter((letter) => !/\p{Noncharacter_Code_Point}/u.test(letter));

/** Short text of any characters within the bounds: what it is made of varies, not whether it is long. */
export function textOfAnyKind(minimum: number, maximum: number): fc.Arbitrary<Text> {
  const least = Math.min(Math.max(minimum, 1), 24);
  const mixed = fc.array(fc.constantFrom(...units), {
    minLength: least,
    maxLength: Math.max(least, Math.min(maximum, 12)),
  });
  const any = fc.array(character, { minLength: least, maxLength: Math.max(least, Math.min(maximum, 24)) });
  return fc
    .oneof(mixed, any)
    .map((list) => list.join(''))
    .filter((text) => scalars(text) >= minimum && scalars(text) <= maximum)
    .map((text) => plain(text));
}

/** Text of one repeated unit within the bounds, built length first, so that a failing length shrinks in a few steps. */
export function textOfAnyLength(minimum: number, maximum: number): fc.Arbitrary<Text> {
  return fc
    .tuple(lengths(Math.max(1, minimum), maximum), fc.constantFrom('a', 'é', '😀', 'e\u0301'))
    .map(([length, unit]) => plain(ofLength(unit, length)));
}

/** Text that is longer than the maximum, most often by little. */
export function textAbove(maximum: number): fc.Arbitrary<Text> {
  return fc
    .tuple(fc.integer({ min: 1, max: 64 }), fc.constantFrom(...units))
    .map(([more, unit]) => plain(ofLength(unit, maximum + more)));
}

/** Text that is not listed: listed values with one change, and text at random. */
export function unlistedText(listed: readonly string[]): fc.Arbitrary<Text> {
  const changed = fc
    .tuple(fc.constantFrom(...listed), fc.nat(), fc.constantFrom(...units))
    .map(([value, at, unit]) => {
      const cut = at % (value.length + 1);
      return value.slice(0, cut) + unit + value.slice(cut + (at % 2));
    });
  return fc
    .oneof(changed, fc.string({ minLength: 1, maxLength: 30 }))
    .filter((value) => !listed.includes(value))
    .map((value) => plain(value));
}

/** A JSON text of any type but string, null excepted. */
export function jsonOfOtherType(): fc.Arbitrary<string> {
  return fc
    .jsonValue({ maxDepth: 2 })
    .filter((value) => value !== null && typeof value !== 'string')
    .map((value) => JSON.stringify(value));
}

/** A legal text cut or changed at one place so that it is no JSON any more. */
export function brokenJson(legal: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: legal.length - 1 }),
      fc.constantFrom('', ',', '"', '}', '{', ':', '\\', '\u0001'),
    )
    .map(([at, piece]) => legal.slice(0, at) + piece + legal.slice(at + (piece === '' ? 1 : 0)))
    .filter((text) => tokens.every((token) => !parses(text.replaceAll(/\$(?:FRESH|DIGITS)\(\w+\)/g, token))));
}

/** What may be filled in for a token: its first letter may make an escape of a backslash before it. */
const tokens = ['0', 'b', 'f'];

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const powers = [
  31, 32, 63, 64, 127, 128, 255, 256, 511, 512, 1023, 1024, 1025, 2047, 2048, 4095, 4096, 4097, 8191, 8192,
];

function lengths(minimum: number, maximum: number): fc.Arbitrary<number> {
  const near = Math.max(minimum, maximum - 2);
  return fc.oneof(
    fc.integer({ min: minimum, max: Math.min(maximum, minimum + 300) }),
    fc.integer({ min: minimum, max: maximum }),
    fc.integer({ min: near, max: maximum }),
    // Buffers and columns end at powers of two.
    fc.constantFrom(...powers.filter((power) => power >= minimum && power <= maximum), minimum),
  );
}

function ofLength(unit: string, length: number): string {
  const size = scalars(unit);
  const whole = unit.repeat(Math.floor(length / size));
  return whole + [...unit].slice(0, length % size).join('');
}
