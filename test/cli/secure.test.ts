import { readFileSync } from 'node:fs';
import { createServer, type ServerOptions } from 'node:https';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { httpServer } from '../../src/reference/http-server.ts';
import { correct } from '../../src/reference/steps.ts';
import { serve, type Served } from '../reference/server.ts';
import { command } from './command.ts';
import { certificate } from './target.ts';

const prefix = '/api/v1';

let reference: Served;
let url: string;
let close: () => void;

beforeAll(async () => {
  reference = await serve();
  const steps = { ...correct, origin: (target: string) => correct.origin(target).replace(prefix, '') };
  const [answer] = httpServer(steps, reference.world).listeners('request') as RequestListener[];
  const options: ServerOptions = {
    key: readFileSync(new URL('../fixtures/loopback.key.pem', import.meta.url)),
    cert: readFileSync(certificate),
    keepAliveTimeout: 30_000,
  };
  const server = createServer(options, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  close = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterAll(async () => {
  close();
  await reference.close();
});

it.each([
  ['a certificate that is named', ['--ca', certificate]],
  ['any certificate', ['--insecure']],
])('a target behind TLS and a path prefix is acquitted in every profile, with %s', async (_, words) => {
  const { code, stdout } = await command(
    [
      ...['run', url, ...words, '--profile', 'all', '--origin', 'https://shop.example'],
      ...['--state-url', reference.stateUrl],
    ],
    { environment: { CONNECTION_TOKEN: reference.connectionToken } },
  );
  expect(stdout).toMatch(/^CONFORMANT/);
  expect(stdout).toMatch(/; profiles browser, clients, core, states, wire/);
  expect(code).toBe(0);
});
