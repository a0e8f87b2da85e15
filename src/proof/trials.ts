import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Share } from './matrix.ts';
import type { Trial } from './trial.ts';

/**
 * Tries every deviation over HTTP, shared out over threads.
 *
 * @param onTrial called after each one
 */
export async function trials(
  share: Share,
  onTrial?: (id: string) => void,
): Promise<ReadonlyMap<string, Trial>> {
  const threads = Math.max(1, Math.min(availableParallelism(), share.ids.length));
  const found = new Map<string, Trial>();
  const shares = Array.from({ length: threads }, (_, at) =>
    share.ids.filter((__, index) => index % threads === at),
  );
  await Promise.all(
    shares.map(
      (ids) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL('./worker.js', import.meta.url), {
            workerData: { ...share, ids } satisfies Share,
          });
          worker.on('message', ({ id, result }: { readonly id: string; readonly result: Trial }) => {
            found.set(id, result);
            onTrial?.(id);
          });
          worker.once('error', reject);
          worker.once('exit', () => {
            resolve();
          });
        }),
    ),
  );
  return found;
}
