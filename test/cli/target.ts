import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, request as ask, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A server of a test on a free port of the loopback. */
export interface TestTarget {
  readonly port: number;
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function open(server: Server, scheme = 'http'): Promise<TestTarget> {
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
    url: `${scheme}://127.0.0.1:${port}`,
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

/** The file of the certificate that {@link tlsTarget} has, which nobody signed. */
export const certificate = fileURLToPath(new URL('../fixtures/loopback.cert.pem', import.meta.url));

/** A target that speaks TLS in front of another one. */
export function tlsTarget(url: string): Promise<TestTarget> {
  const key = readFileSync(new URL('../fixtures/loopback.key.pem', import.meta.url));
  const server = createHttpsServer({ key, cert: readFileSync(certificate) }, (request, response) => {
    const { method = 'GET', headers } = request;
    request.pipe(
      ask(new URL(request.url ?? '/', url), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  return open(server, 'https');
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
