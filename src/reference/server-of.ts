import type { Server } from 'node:net';
import { deviating, isOfTheWire, type Deviation } from './fault.ts';
import { httpServer } from './http-server.ts';
import type { World } from './world.ts';
import { rawServer } from './wire/raw-server.ts';

/** The server with some deviations: on raw sockets where one of them is of HTTP itself, else on `node:http`. */
export function serverOf(deviations: readonly Deviation[], world: World): Server {
  const steps = deviating(deviations);
  return deviations.some(isOfTheWire) ? rawServer(steps, world) : httpServer(steps, world);
}
