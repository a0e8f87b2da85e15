import { httpTransport } from './http-transport.ts';
import type { RunOptions } from './run.ts';
import { httpStateEndpoint } from './state-endpoint.ts';
import type { TlsSettings } from './tls.ts';
import { rawCarrier } from './wire/carrier.ts';

/** What a run reaches its target by. */
export interface Reach {
  /** The parts of the options of a run that send. */
  readonly through: Pick<RunOptions, 'transport' | 'carrier' | 'states'>;
  readonly close: () => Promise<void>;
}

export interface ReachOptions {
  readonly url: string;
  /** The state endpoint, where there is one. */
  readonly stateUrl?: string | undefined;
  readonly tls?: TlsSettings;
  /** Milliseconds that an answer of the state endpoint may take. */
  readonly timeout: number;
}

/** Connections to the target that may be open at once. */
const connections = 16;

/** Over a pool of connections, over raw ones, and to the state endpoint over a connection of its own. */
export function reach({ url, stateUrl, tls, timeout }: ReachOptions): Reach {
  const { origin } = new URL(url);
  const transport = httpTransport(origin, connections, tls);
  const stateTransport = stateUrl === undefined ? undefined : httpTransport(new URL(stateUrl).origin, 1, tls);
  return {
    through: {
      transport,
      carrier: rawCarrier(origin, tls),
      ...(stateUrl === undefined || stateTransport === undefined
        ? {}
        : { states: httpStateEndpoint(stateUrl, stateTransport, timeout) }),
    },
    close: async () => {
      await transport.close();
      await stateTransport?.close();
    },
  };
}
