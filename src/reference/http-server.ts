import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Server as SocketServer } from 'node:net';
import { HangUp } from './refusal.ts';
import { respond } from './respond.ts';
import { changeState, statePath } from './states.ts';
import type { Steps } from './steps.ts';
import type { World } from './world.ts';

const bodyCap = 8_000_000;

/** Milliseconds: a request that does not become whole is given up. */
const limits = { keepAliveTimeout: 30_000, requestTimeout: 12_000, connectionsCheckingInterval: 1000 };

/** The reference server on `node:http`: its requests are answered by the pure function, bodies are read whole. */
export function httpServer(steps: Steps, world: World): Server {
  const connections = new WeakMap<object, number>();
  let count = 0;
  const server = createServer(limits, (request, response) => {
    const connection = connections.get(request.socket) ?? (count += 1);
    connections.set(request.socket, connection);
    void (async () => {
      const body = await read(request);
      if (body === undefined) {
        response.writeHead(413, { Connection: 'close' }).end();
        return;
      }
      if ((request.headersDistinct.host ?? []).length > 1) {
        response.writeHead(400, { Connection: 'close' }).end();
        return;
      }
      if (request.url === statePath && request.method === 'POST') {
        const answer = changeState(body.toString(), world);
        response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body);
        return;
      }
      const answer = await respond(
        steps,
        {
          method: request.method ?? '',
          target: steps.origin(request.url ?? ''),
          headers: pairs(request.rawHeaders),
          body,
          connection,
        },
        world,
      );
      const { body: content, framing = {} } = answer;
      const { chunked, undated, closes } = framing;
      response.sendDate = undated !== true;
      const length = chunked === true ? [] : ['Content-Length', String(Buffer.byteLength(content))];
      response.writeHead(answer.status, [...answer.headers.flat(), ...length]);
      const bytes = chunked === true ? Buffer.from(content as string) : undefined;
      if (bytes !== undefined) response.write(bytes.subarray(0, 1));
      response.end(bytes?.subarray(1) ?? content, () => {
        if (closes === true) request.socket.end();
      });
    })().catch((error: unknown) => {
      // A client that goes away in the middle of its request is no failure of the server.
      if (!(error instanceof HangUp) && !request.errored) process.emitWarning(error as Error);
      response.destroy();
    });
  });
  return server;
}

function pairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return Array.from({ length: raw.length / 2 }, (_, at) => [raw[at * 2] ?? '', raw[at * 2 + 1] ?? '']);
}

/** The whole body; undefined for one that is too long. */
function read(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > bodyCap) resolve(undefined);
      else chunks.push(chunk);
    });
    request.once('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.once('error', reject);
    request.once('close', () => {
      if (!request.complete) reject(new HangUp('the request did not become whole'));
    });
  });
}

/** Listens on the loopback; port 0 takes a free one. Resolves to the base URL. */
export function listen(server: SocketServer, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}
