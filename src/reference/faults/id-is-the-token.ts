import type { Fault } from '../fault.ts';

/** The token comes back as the identity. */
export const idIsTheToken: Fault = {
  id: 'id-is-the-token',
  family: 'F',
  summary: 'the token comes back as the identity',
  step: 'identify',
  deviate: (identify) => (world, token) => token ?? identify(world, token),
  breaks: [
    'response-max-length@response-*-max-length',
    'response-not-blank@response-*-not-blank',
    'response-not-the-token@response-*-not-the-token',
    'token-scope@*-scope',
  ],
  mayBreak: ['response-unique@*'],
};
