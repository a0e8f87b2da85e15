import type { Fault } from '../fault.ts';

/** A required member is not asked for. */
export const missingAccepted: Fault = {
  id: 'missing-accepted',
  family: 'B',
  summary: 'a required member is not asked for',
  step: 'missing',
  deviate: () => () => false,
  breaks: [
    'member-missing@*-required',
    'member-names-exact@body-member-names-exact',
    'prototype-members@body-prototype-members',
  ],
};
