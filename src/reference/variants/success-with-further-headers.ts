import type { Variant } from '../fault.ts';
import { withField } from '../edit.ts';

/** A success has further header fields. */
export const successWithFurtherHeaders: Variant = {
  id: 'success-with-further-headers',
  summary: 'a success has further header fields',
  step: 'success',
  deviate:
    (success) =>
    (...all) =>
      withField(withField(success(...all), 'X-Request-Id', '1'), 'Cache-Control', 'no-store'),
};
