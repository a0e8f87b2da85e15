import type { HostileTarget } from '../target.ts';
import { bodies } from './bodies.ts';
import { framing } from './framing.ts';
import { headers } from './headers.ts';
import { redirects } from './redirects.ts';
import { secrets } from './secrets.ts';
import { slow } from './slow.ts';
import { texts } from './texts.ts';

/** Every hostile target, by its kind. */
export const hostileTargets: Readonly<Record<string, readonly HostileTarget[]>> = {
  bodies,
  headers,
  framing,
  slow,
  redirects,
  texts,
  secrets,
};
