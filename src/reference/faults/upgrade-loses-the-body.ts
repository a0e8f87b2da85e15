import type { Fault } from '../fault.ts';

/** The body of a request that offers an upgrade is lost. */
export const upgradeLosesTheBody: Fault = {
  id: 'upgrade-loses-the-body',
  family: 'E',
  summary: 'the body of a request that offers an upgrade is lost',
  step: 'readsBody',
  deviate: (reads) => (fields) => reads(fields) && !fields.some(([name]) => /^upgrade$/i.test(name)),
  profile: 'wire',
  lengthy: true,

  breaks: ['upgrade-offered@upgrade-offered'],
};
