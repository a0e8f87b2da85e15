import type { Fault } from '../fault.ts';

/** No media type. */
export const successWithoutMediaType: Fault = {
  id: 'success-without-media-type',
  family: 'F',
  summary: 'no media type',
  step: 'success',
  deviate:
    (success) =>
    (...all) => ({ ...success(...all), headers: [] }),
  breaks: ['success-media-type@response-media-type'],
};
