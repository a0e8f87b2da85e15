import type { Variant } from '../fault.ts';

/** Another media type is answered 415 without a name. */
export const foreignMediaTypeUnnamed: Variant = {
  id: 'foreign-media-type-unnamed',
  summary: 'another media type is answered 415 without a name',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (error, contract) =>
    contract.responses.find(({ errors }) => errors.includes(error))?.status === 415
      ? [['Content-Type', 'application/json']]
      : errorHeaders(error, contract),
};
