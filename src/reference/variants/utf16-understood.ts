import type { Variant } from '../fault.ts';

/** UTF-16 with a byte-order mark is understood. */
export const utf16Understood: Variant = {
  id: 'utf16-understood',
  summary: 'UTF-16 with a byte-order mark is understood',
  step: 'decode',
  deviate: (decode) => (bytes, contract) =>
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? Buffer.from(bytes.subarray(2)).toString('utf16le')
      : decode(bytes, contract),
};
