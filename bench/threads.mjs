// Shares tasks out over threads: in the main thread `inThreads`, in the thread's own file `work`.
import { availableParallelism } from 'node:os';
import { Worker, parentPort } from 'node:worker_threads';

/** Tasks at once in each thread: most of a run is waiting. */
const width = 4;

/**
 * Hands the tasks out one by one, to whichever thread is free.
 *
 * @param file the module that the threads run, which calls `work`
 * @param onResult is given each task with its result; `false` ends the rest
 */
export async function inThreads(file, tasks, onResult) {
  const rest = [...tasks];
  const threads = Math.max(1, Math.min(availableParallelism(), rest.length));
  await Promise.all(
    Array.from(
      { length: threads },
      () =>
        new Promise((resolve, reject) => {
          const thread = new Worker(file);
          let busy = 0;
          const hand = () => {
            while (busy < width && rest.length > 0) {
              busy += 1;
              thread.postMessage(rest.shift());
            }
            if (busy === 0) thread.terminate().then(resolve, reject);
          };
          thread.on('message', ({ task, result }) => {
            busy -= 1;
            if (onResult(task, result) === false) rest.length = 0;
            hand();
          });
          thread.once('error', reject);
          hand();
        }),
    ),
  );
}

/** Answers each task with what the function makes of it; what it throws ends the thread. */
export function work(once) {
  parentPort.on('message', async (task) => {
    parentPort.postMessage({ task, result: await once(task) });
  });
}
