// Every clause as a test of your own suite, under its id: vitest run examples/conformance.test.mjs
import { afterAll } from 'vitest';
import { startServer } from 'sendevent-conformance/reference';
import { conformance } from 'sendevent-conformance/vitest';

/** @type {import('sendevent-conformance/reference').ReferenceServer | undefined} */
let server;
afterAll(() => server?.stop());

// In place of a server of your own.
await conformance(
  async () => {
    server = await startServer();
    return server;
  },
  { budget: 'quick' },
);
