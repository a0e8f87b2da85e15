import type { Fault } from '../fault.ts';
import { withField } from '../edit.ts';

/** The media type of plain text. */
export const successAsText: Fault = {
  id: 'success-as-text',
  family: 'F',
  summary: 'the media type of plain text',
  step: 'success',
  deviate:
    (success) =>
    (...all) =>
      withField(success(...all), 'Content-Type', 'text/plain'),
  breaks: ['success-media-type@response-media-type'],
};
