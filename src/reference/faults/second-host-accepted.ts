import type { Fault } from '../fault.ts';

/** A second Host is ignored. */
export const secondHostAccepted: Fault = {
  id: 'second-host-accepted',
  family: 'E',
  summary: 'a second Host is ignored',
  step: 'hosts',
  deviate: (hosts) => (values, version) => hosts(values.slice(0, 1), version),
  profile: 'wire',

  breaks: ['host-required@host-required'],
};
