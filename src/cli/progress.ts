import { counted } from '../contract/counted.ts';
import type { Progress } from '../run/run.ts';
import type { Surroundings } from './command.ts';

/** Shows how far a run is: one line that is written over on a terminal, nothing elsewhere. */
export function progress({ stderr, environment }: Surroundings): {
  readonly update: (progress: Progress) => void;
  readonly clear: () => void;
} {
  if (stderr.isTTY !== true || environment.CI !== undefined)
    return { update: () => undefined, clear: () => undefined };
  return {
    update: ({ phase, requests }) => {
      stderr.write(`\r\u001b[K${phase}, ${counted(requests, 'request')} so far`);
    },
    clear: () => {
      stderr.write('\r\u001b[K');
    },
  };
}
