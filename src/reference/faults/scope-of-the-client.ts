import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** The User-Agent is part of the key. */
export const scopeOfTheClient: Fault = {
  id: 'scope-of-the-client',
  family: 'G',
  summary: 'the User-Agent is part of the key',
  step: 'key',
  deviate: (key) => (credential, token, request) =>
    key(credential, token, request) + requestHeader(request, 'user-agent').join(),
  breaks: ['replay-equivalent@*-replay-equivalent'],
};
