/** A byte sequence that stands for text and is not UTF-8. */
export const invalidUtf8: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'a continuation byte alone', bytes: [0x80] },
  { name: 'a byte that never occurs', bytes: [0xff] },
  { name: 'a sequence that is cut', bytes: [0xf0, 0x9f, 0x98] },
  { name: 'Latin-1', bytes: [0x63, 0x61, 0x66, 0xe9] },
  { name: 'an overlong solidus of two bytes', bytes: [0xc0, 0xaf] },
  { name: 'an overlong solidus of three bytes', bytes: [0xe0, 0x80, 0xaf] },
  { name: 'an overlong NUL', bytes: [0xc0, 0x80] },
  { name: 'an encoded surrogate', bytes: [0xed, 0xa0, 0x80] },
];

/** The text in encodings that JSON over HTTP may meet and must survive. */
export function otherEncodings(
  text: string,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  return [
    { name: 'UTF-8 with a byte-order mark', bytes: Buffer.from(`\ufeff${text}`) },
    {
      name: 'UTF-16, little end first, with a byte-order mark',
      bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
    },
    { name: 'UTF-16, big end first', bytes: big },
    { name: 'UTF-32, little end first', bytes: utf32(text) },
  ];
}

function utf32(text: string): Uint8Array {
  const points = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  points.forEach((point, at) => bytes.writeUInt32LE(point, at * 4));
  return bytes;
}
