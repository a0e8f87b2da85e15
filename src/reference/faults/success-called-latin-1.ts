import type { Fault } from '../fault.ts';
import { withField } from '../edit.ts';

/** The media type names another charset. */
export const successCalledLatin1: Fault = {
  id: 'success-called-latin-1',
  family: 'F',
  summary: 'the media type names another charset',
  step: 'success',
  deviate: (success) => (event, stamp, contract) =>
    withField(success(event, stamp, contract), 'Content-Type', 'application/json; charset=iso-8859-1'),
  breaks: ['charset-utf8@charset-utf8'],
};
