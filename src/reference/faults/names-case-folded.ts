import type { Fault } from '../fault.ts';

/** Member names are matched without regard to case. */
export const namesCaseFolded: Fault = {
  id: 'names-case-folded',
  family: 'B',
  summary: 'member names are matched without regard to case',
  step: 'member',
  deviate: () => (body, name) =>
    Object.entries(body).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1] ?? undefined,
  breaks: ['member-names-exact@body-member-names-exact', 'members-unknown@body-additional-properties'],
};
