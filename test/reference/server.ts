import { randomUUID } from 'node:crypto';
import { readContract } from '../../src/contract/read.ts';
import { description } from '../../src/generated/description.ts';
import { httpServer, listen } from '../../src/reference/http-server.ts';
import { statePath } from '../../src/reference/states.ts';
import { correct, type Steps } from '../../src/reference/steps.ts';
import { createWorld, type World } from '../../src/reference/world.ts';

export const contract = readContract(description);

/** The reference server in this process, so that a test can look into its world. */
export interface Served {
  readonly url: string;
  readonly port: number;
  readonly stateUrl: string;
  readonly connectionToken: string;
  readonly world: World;
  readonly close: () => Promise<void>;
}

/** Starts it on a free port of the loopback, with a token that it knows. */
export async function serve(steps: Steps = correct): Promise<Served> {
  const connectionToken = `token-${randomUUID()}`;
  const world = createWorld(contract, [connectionToken]);
  const server = httpServer(steps, world);
  const url = await listen(server, 0);
  return {
    url,
    port: Number(new URL(url).port),
    stateUrl: `${url}${statePath}`,
    connectionToken,
    world,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
