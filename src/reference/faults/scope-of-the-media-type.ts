import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** The media type is part of the key. */
export const scopeOfTheMediaType: Fault = {
  id: 'scope-of-the-media-type',
  family: 'G',
  summary: 'the media type is part of the key',
  step: 'key',
  deviate: (key) => (credential, token, request) =>
    key(credential, token, request) + requestHeader(request, 'content-type').join(),
  breaks: ['charset-other@body-charset-other', 'replay-equivalent@*-replay-equivalent'],
};
