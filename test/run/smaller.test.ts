import { expect, test } from 'vitest';
import { inProcess, runInProcess } from '../../src/proof/in-process.ts';
import type { Transport } from '../../src/run/transport.ts';
import { embedded } from '../in-process.ts';

/** The correct server behind a gateway that refuses long bodies. */
function behind(limit: number): Transport {
  const { send, close } = inProcess(embedded);
  return {
    close,
    send: async (request, signal) => {
      const answer = await send(request, signal);
      return (request.body?.length ?? 0) > limit
        ? { ...answer, status: 413, headers: [], body: new Uint8Array() }
        : answer;
    },
  };
}

test.each([
  ['of every form', 10_000, 'the limit is 9870'],
  ['of one form', 100_000, 'the limit is 8322 in this form, which others are not held to'],
])('a limit on the body says what it comes to for texts %s', async (_, limit, told) => {
  const { smallest } = await runInProcess({
    contract: embedded,
    transport: behind(limit),
    only: ['length-at-maximum@content-max-length'],
  });
  expect(smallest.get('length-at-maximum@content-max-length')?.diagnosis).toBe(told);
});
