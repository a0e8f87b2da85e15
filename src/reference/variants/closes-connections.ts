import type { Variant } from '../fault.ts';
import { withField } from '../edit.ts';

/** The connection is closed after each answer. */
export const closesConnections: Variant = {
  id: 'closes-connections',
  summary: 'the connection is closed after each answer',
  step: 'send',
  deviate:
    (send) =>
    async (...all) =>
      withField(await send(...all), 'Connection', 'close'),
};
