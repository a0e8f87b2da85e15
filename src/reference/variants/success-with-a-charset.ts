import type { Variant } from '../fault.ts';
import { withField } from '../edit.ts';

/** The media type has a parameter. */
export const successWithACharset: Variant = {
  id: 'success-with-a-charset',
  summary: 'the media type has a parameter',
  step: 'success',
  deviate:
    (success) =>
    (...all) =>
      withField(success(...all), 'Content-Type', 'application/json; charset=utf-8'),
};
