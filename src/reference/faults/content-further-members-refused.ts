import type { Fault } from '../fault.ts';

/** A further member in what a text holds is refused. */
export const contentFurtherMembersRefused: Fault = {
  id: 'content-further-members-refused',
  family: 'C',
  summary: 'a further member in what a text holds is refused',
  step: 'holds',
  deviate: (holds) => (text, schema) => {
    if (!holds(text, schema)) return false;
    const known = Object.keys(schema.contentSchema?.properties ?? {});
    return Object.keys((JSON.parse(text) ?? {}) as object).every((name) => known.includes(name));
  },
  breaks: ['content-further-members@*-content-additional-properties', 'length-at-maximum@*-max-length'],
};
