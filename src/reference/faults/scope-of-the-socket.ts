import type { Fault } from '../fault.ts';

/** The connection is part of the key. */
export const scopeOfTheSocket: Fault = {
  id: 'scope-of-the-socket',
  family: 'G',
  summary: 'the connection is part of the key',
  step: 'key',
  deviate: (key) => (credential, token, request) =>
    key(credential, `${token} ${request.connection ?? 0}`, request),
  breaks: ['replay-equivalent@*-replay-equivalent'],
  mayBreak: ['replay-*@*', 'charset-other@*', 'query-replayed@*', 'answers-crossed@*'],
};
