import { parentPort, workerData } from 'node:worker_threads';
import { deviationsNamed } from './deviations.ts';
import { deviating } from './fault.ts';
import { httpServer, listen } from './http-server.ts';
import type { ReferenceData } from './start.ts';
import { createWorld } from './world.ts';

const { contract, deviations, port, tokens } = workerData as ReferenceData;
const server = httpServer(deviating(deviationsNamed(deviations)), createWorld(contract, tokens));
parentPort?.postMessage(await listen(server, port));
