import type { Fault } from '../fault.ts';

/** A credential in the body counts. */
export const credentialFromTheBody: Fault = {
  id: 'credential-from-the-body',
  family: 'D',
  summary: 'a credential in the body counts',
  step: 'credential',
  deviate: (credential) => (request, world) => {
    const given = credential(request, world);
    const name = world.contract.credential?.name;
    if (given !== undefined || name === undefined || request.body.length === 0) return given;
    const found = new RegExp(`"${name}":"([^"]*)"`).exec(Buffer.from(request.body).toString('latin1'));
    return found?.[1];
  },
  breaks: ['credential-elsewhere@*-elsewhere'],
};
