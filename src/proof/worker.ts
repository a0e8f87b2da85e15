import { parentPort, workerData } from 'node:worker_threads';
import { deviations } from '../reference/deviations.ts';
import { rules } from '../rules/index.ts';
import type { Share } from './matrix.ts';
import { trial } from './trial.ts';

/** Trials at once in this thread: most of a trial is waiting. */
const width = 8;

const { contract, ids, recorded, seed, budget } = workerData as Share;
const rest = [...ids];

async function work(): Promise<void> {
  for (let id = rest.shift(); id !== undefined; id = rest.shift()) {
    const deviation = deviations.get(id);
    const result = await trial({
      contract,
      rules,
      seed,
      budget,
      ...(recorded === undefined ? {} : { recorded }),
      ...(deviation === undefined ? {} : { deviation }),
    });
    parentPort?.postMessage({ id, result });
  }
}

await Promise.all(Array.from({ length: width }, work));
