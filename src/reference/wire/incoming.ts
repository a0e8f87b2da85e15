import type { Socket } from 'node:net';

/** The connection ended, or the rest did not come in time. */
export class Missing extends Error {
  readonly kind: 'ended' | 'late';

  constructor(kind: 'ended' | 'late') {
    super(kind);
    this.kind = kind;
  }
}

/** The bytes that come on a socket, taken in order. */
export interface Incoming {
  /** Bytes that are there and not taken. */
  readonly waiting: () => Buffer;
  readonly ended: () => boolean;
  readonly take: (count: number) => Buffer;
  /** Resolves when more has come; rejects with {@link Missing}. */
  readonly more: (milliseconds: number) => Promise<void>;
}

export function incoming(socket: Socket): Incoming {
  let buffer: Buffer = Buffer.alloc(0);
  let ended = false;
  let wake: (() => void) | undefined;
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    wake?.();
  });
  for (const event of ['end', 'close', 'error']) {
    socket.on(event, () => {
      ended = true;
      wake?.();
    });
  }
  return {
    waiting: () => buffer,
    ended: () => ended,
    take: (count) => {
      const taken = buffer.subarray(0, count);
      buffer = buffer.subarray(count);
      return taken;
    },
    more: (milliseconds) =>
      new Promise((resolve, reject) => {
        const before = buffer.length;
        const settle = (act: () => void): void => {
          clearTimeout(timer);
          wake = undefined;
          act();
        };
        const look = (): void => {
          if (buffer.length > before) settle(resolve);
          else if (ended)
            settle(() => {
              reject(new Missing('ended'));
            });
        };
        const timer = setTimeout(
          () => {
            settle(() => {
              reject(new Missing('late'));
            });
          },
          Math.min(milliseconds, 2 ** 31 - 1),
        );
        wake = look;
        look();
      }),
  };
}
