import type { Fault } from '../fault.ts';

/** A credential of any length is looked up by its start. */
export const credentialLengthNotChecked: Fault = {
  id: 'credential-length-not-checked',
  family: 'D',
  summary: 'a credential of any length is looked up by its start',
  step: 'fits',
  deviate: () => () => true,
  breaks: [],
};
