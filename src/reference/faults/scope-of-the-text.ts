import type { Fault } from '../fault.ts';

/** The body's text is part of the key. */
export const scopeOfTheText: Fault = {
  id: 'scope-of-the-text',
  family: 'G',
  summary: "the body's text is part of the key",
  step: 'key',
  deviate: (key) => (credential, token, request) =>
    key(credential, token, request) + Buffer.from(request.body).toString(),
  breaks: ['replay-equivalent@*-replay-equivalent'],
};
