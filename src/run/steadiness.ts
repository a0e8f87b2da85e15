import { steadiness } from '../judging/exchange.ts';
import type { Request } from '../judging/request.ts';
import { pooled } from './coverage.ts';
import type { Sender } from './sender.ts';

/** So many may lose a connection that the target closed while they were on their way, which it may. */
const innocent = 2;
/** A target that breaks one connection in twenty breaks one of these in 99.4 runs of a hundred. */
const probes = 100;

/**
 * Asks a target whose connections broke again, with each request on a connection of its own: a
 * connection that was used before may be closed at any time, one that brought its first request may not.
 */
export async function testSteadiness(sender: Sender, base: Request, width: number): Promise<void> {
  if (sender.resent() <= innocent || sender.lost() !== undefined) return;
  const purpose = { caseId: steadiness, expect: 'answered', freshConnection: true, once: true } as const;
  await pooled(Array.from({ length: probes }), width, async () => {
    if (!sender.signal.aborted) await sender.send(base, { ...purpose, tokens: new Map() });
  });
}
