import { parentPort, workerData } from 'node:worker_threads';
import { deviations } from '../reference/deviations.ts';
import { rules } from '../rules/index.ts';
import type { Share } from './matrix.ts';
import { keptBenches } from './kept-benches.ts';
import { trial } from './trial.ts';
import type { Tried } from './trials.ts';

/** Trials at once in this thread: most of a trial is waiting. */
const width = 16;

const { contract, recorded, seed, budget } = workerData as Share;
const bench = keptBenches();
const asking: ((id: string | undefined) => void)[] = [];

/** Hands over what was tried, and asks for the next; undefined where none is left. */
function next(tried?: Tried): Promise<string | undefined> {
  return new Promise((resolve) => {
    asking.push(resolve);
    parentPort?.postMessage(tried);
  });
}

async function work(): Promise<void> {
  let id = await next();
  while (id !== undefined) {
    const deviation = deviations.get(id);
    const result = await trial({
      contract,
      rules,
      seed,
      budget,
      bench,
      ...(recorded === undefined ? {} : { recorded }),
      ...(deviation === undefined ? {} : { deviation }),
    });
    id = await next({ id, result });
  }
}

parentPort?.on('message', (id: string | undefined) => asking.shift()?.(id));
await Promise.all(Array.from({ length: width }, work));
parentPort?.close();
