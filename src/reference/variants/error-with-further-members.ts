import type { Variant } from '../fault.ts';

/** An error has further members. */
export const errorWithFurtherMembers: Variant = {
  id: 'error-with-further-members',
  summary: 'an error has further members',
  step: 'errorBody',
  deviate:
    (errorBody) =>
    (...all) =>
      JSON.stringify({ ...(JSON.parse(errorBody(...all)) as object), requestId: '3f1c', details: [] }),
};
