import type { Fault } from '../fault.ts';

/** An error page. */
export const errorAsHtml: Fault = {
  id: 'error-as-html',
  family: 'H',
  summary: 'an error page',
  step: 'errorBody',
  deviate: () => (_, text) => `<!DOCTYPE html><html><body><h1>${text}</h1></body></html>`,
  breaks: ['response-type@*error-*body-json-type'],
};
