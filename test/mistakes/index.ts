import { gateways } from './gateways.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import type { Mistake } from './mistake.ts';
import { node } from './node.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { stores } from './stores.ts';

/** Every mistake, by the habit that it comes from. */
export const mistakes: readonly Mistake[] = [
  ...go,
  ...java,
  ...node,
  ...php,
  ...python,
  ...stores,
  ...gateways,
];
