import { parentPort, workerData } from 'node:worker_threads';
import { listen } from './http-server.ts';
import { serverOf } from './server-of.ts';
import type { ReferenceData } from './start.ts';
import { createWorld } from './world.ts';

const { contract, deviations, port, tokens } = workerData as ReferenceData;
// Some two hundred files, which a run against the plain reference does not need.
const chosen = deviations.length === 0 ? [] : (await import('./deviations.ts')).deviationsNamed(deviations);
const server = serverOf(chosen, createWorld(contract, tokens));
parentPort?.postMessage(await listen(server, port));
