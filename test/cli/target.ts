import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A server of a test on a free port of the loopback. */
export interface TestTarget {
  readonly port: number;
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function open(server: Server): Promise<TestTarget> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A target that speaks TCP in its own way. */
export function tcpTarget(onSocket: (socket: Socket) => void): Promise<TestTarget> {
  return open(createServer(onSocket));
}

export function httpTarget(onRequest: RequestListener): Promise<TestTarget> {
  return open(createHttpServer(onRequest));
}

/** A target with one answer for all. */
export function constantTarget(status: number, body: string): Promise<TestTarget> {
  return httpTarget((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(status, { 'Content-Type': 'application/json' }).end(body));
  });
}

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const target = await tcpTarget(() => undefined);
  await target.close();
  return target.port;
}
