import type { Fault } from '../fault.ts';

/** The charset of the media type is believed. */
export const charsetBelieved: Fault = {
  id: 'charset-believed',
  family: 'B',
  summary: 'the charset of the media type is believed',
  step: 'decode',
  deviate: (decode) => (bytes, contract, mediaType) =>
    /charset=(?:iso-8859-1|windows-1252)/i.test(mediaType ?? '')
      ? Buffer.from(bytes).toString('latin1')
      : decode(bytes, contract, mediaType),
  breaks: ['charset-other@body-charset-other'],
};
