import type { Fault } from '../fault.ts';

/** A request without Host is served. */
export const hostMissingAccepted: Fault = {
  id: 'host-missing-accepted',
  family: 'E',
  summary: 'a request without Host is served',
  step: 'hosts',
  deviate: (hosts) => (values, version) => values.length === 0 || hosts(values, version),
  profile: 'wire',

  breaks: ['host-required@host-required'],
};
