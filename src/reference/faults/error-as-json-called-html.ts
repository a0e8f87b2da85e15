import type { Fault } from '../fault.ts';

/** A JSON error under the media type of HTML. */
export const errorAsJsonCalledHtml: Fault = {
  id: 'error-as-json-called-html',
  family: 'H',
  summary: 'a JSON error under the media type of HTML',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (error, contract) =>
    errorHeaders(error, contract).map(([name, value]) =>
      name === 'Content-Type' ? ([name, 'text/html; charset=UTF-8'] as const) : ([name, value] as const),
    ),
  breaks: ['error-media-type@error-media-type'],
};
