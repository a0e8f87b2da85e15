import type { Variant } from '../fault.ts';
import { withField } from '../edit.ts';

/** The connection is closed after an error. */
export const closesAfterErrors: Variant = {
  id: 'closes-after-errors',
  summary: 'the connection is closed after an error',
  step: 'send',
  deviate:
    (send) =>
    async (...all) => {
      const response = await send(...all);
      return response.status >= 400 ? withField(response, 'Connection', 'close') : response;
    },
};
