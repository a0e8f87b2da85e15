import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Habits } from '../pact/interaction.ts';

/** With what a driver is started; a client without one is only known from its recording. */
export type Toolchain = 'node' | 'python' | 'maven';

/** A consumer of the operation. */
export interface Client {
  /** Its name in Pact, and of its folder beside the list. */
  readonly consumer: string;
  readonly client: string;
  readonly toolchain?: Toolchain;
  /** The file of `test/recordings/` that its requests are replayed from, without the suffix. */
  readonly recording: string;
  readonly habits?: Habits;
}

/** What `clients/clients.json` holds. */
export interface Clients {
  readonly clients: readonly Client[];
  /** Set for each driver, in place of every variable that could lead a client elsewhere. */
  readonly environment: Readonly<Record<string, string>>;
  /** Starts of the names of such variables. */
  readonly withoutVariables: readonly string[];
  readonly habits: Habits;
}

/** The list of the clients, each with the habits that all have and its own. */
export async function readClients(folder: string): Promise<Clients> {
  const read = JSON.parse(await readFile(join(folder, 'clients.json'), 'utf8')) as Clients;
  return {
    ...read,
    clients: read.clients.map((client) => ({ ...client, habits: { ...read.habits, ...client.habits } })),
  };
}
