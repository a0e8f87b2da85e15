import type { Fault } from '../fault.ts';

/** Overlong sequences of UTF-8 are accepted. */
export const overlongUtf8Accepted: Fault = {
  id: 'overlong-utf8-accepted',
  family: 'B',
  summary: 'overlong sequences of UTF-8 are accepted',
  step: 'decode',
  deviate: (decode) => (bytes, contract, mediaType) => {
    const text = Buffer.from(bytes).toString('latin1');
    const short = text.replaceAll(/[\xc0\xc1][\x80-\xbf]|\xe0[\x80-\x9f][\x80-\xbf]/g, 'x');
    return decode(Buffer.from(short, 'latin1'), contract, mediaType);
  },
  breaks: ['encoding-invalid@body-encoding-invalid'],
};
