import type { Fault } from '../fault.ts';

/** What is remembered is the token and the members, joined without a border. */
export const tokenAndMembersJoined: Fault = {
  id: 'token-and-members-joined',
  family: 'G',
  summary: 'what is remembered is the token and the members, joined without a border',
  step: 'key',
  deviate: () => (credential, token, request) => {
    const body = JSON.parse(Buffer.from(request.body).toString()) as Readonly<Record<string, unknown>>;
    const rest = Object.values(body).filter((value) => value !== token && typeof value === 'string');
    return credential + token + rest.join('');
  },
  breaks: ['token-equality@*-equality'],
  mayBreak: ['*'],
};
