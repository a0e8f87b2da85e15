import { expect, test } from 'vitest';
import { PreflightError } from '../../src/run/preflight.ts';
import { now, type Transport, type WireRequest } from '../../src/run/transport.ts';
import { runInProcess, withVerdict } from '../in-process.ts';

/** A server that gives every request the same answer, or one made of the request alone. */
function constant(status: number, body: string | ((request: WireRequest) => string)): Transport {
  return {
    send: (request) =>
      Promise.resolve({
        status,
        headers: [['Content-Type', 'application/json']],
        body: Buffer.from(typeof body === 'string' ? body : body(request)),
        cut: false,
        sentAt: now(),
      }),
    close: () => Promise.resolve(),
  };
}

const perfect = JSON.stringify({
  Id: '11111111-aaaa-bbbb-cccc-EXAMPLE01234',
  AbsoluteTime: new Date().toISOString(),
});

test.each([
  ['200 {}', constant(200, '{}')],
  ['400', constant(400, '{"message":"no"}')],
  ['an echo', constant(200, ({ body }) => Buffer.from(body ?? []).toString())],
  ['200 with a perfect answer', constant(200, perfect)],
])('%s is never conformant, and what it passes is pinned', async (_, transport) => {
  const outcome = await runInProcess({ transport });
  expect(withVerdict(outcome, 'fail').length).toBeGreaterThan(0);
  // What passes: a server that serves everything passes what is about legal requests alone.
  expect([...withVerdict(outcome, 'pass')].sort()).toMatchSnapshot();
});

test.each([
  ['403', constant(403, '{"message":"no"}')],
  ['404', constant(404, '')],
  ['500', constant(500, '{"message":"no"}')],
])('a constant %s is a wrong set-up, told in one sentence', async (status, transport) => {
  await expect(runInProcess({ transport })).rejects.toThrow(`Every valid request was answered ${status}.`);
  await expect(runInProcess({ transport })).rejects.toBeInstanceOf(PreflightError);
});
