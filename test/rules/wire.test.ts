import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { faults } from '../../src/reference/faults/index.ts';
import type { Deviation, Fault } from '../../src/reference/fault.ts';
import { listen } from '../../src/reference/http-server.ts';
import { serverOf } from '../../src/reference/server-of.ts';
import { correctWire } from '../../src/reference/wire/wire-steps.ts';
import { createWorld } from '../../src/reference/world.ts';
import { rules } from '../../src/rules/index.ts';
import type { Profile } from '../../src/judging/rule.ts';
import { httpTransport } from '../../src/run/http-transport.ts';
import { run, type Outcome } from '../../src/run/run.ts';
import { rawCarrier } from '../../src/run/wire/carrier.ts';
import { embedded, withVerdict } from '../in-process.ts';

const accusations = ['fail', 'warn', 'info'];
/** The server on raw sockets without a defect. */
const raw: Deviation = { step: 'waits', deviate: () => correctWire.waits };

async function against(
  deviations: readonly Deviation[],
  { only = [], profiles = ['wire'] }: { only?: readonly string[]; profiles?: readonly Profile[] },
): Promise<Outcome> {
  const tokens = ['token-of-the-wire-tests', 'second-token-of-the-wire-tests'] as const;
  const server = serverOf(deviations, createWorld(embedded, tokens));
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  const url = await listen(server, 0);
  const transport = httpTransport(url, 8);
  try {
    return await run({
      contract: embedded,
      rules,
      target: { url, connectionToken: tokens[0], headers: [] },
      transport,
      carrier: rawCarrier(url),
      profiles,
      slow: true,
      only,
      skip: [],
      budget: 'quick',
      seed: 1,
      timeout: 2000,
      concurrency: 8,
      signal: new AbortController().signal,
    });
  } finally {
    await transport.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

const ofTheWire = rules.filter(({ profile }) => profile === 'wire');
const wireFaults = faults.filter(({ profile }) => profile === 'wire');
const declares = (fault: Fault, rule: string): boolean =>
  fault.breaks.some((finding) => finding.startsWith(`${rule}@`));

describe.concurrent.each(ofTheWire.map(({ id, slow }) => [id, slow ?? 0] as const))('%s', (rule, slow) => {
  const timeout = 10_000 + slow * 4000;
  const own = wireFaults.filter((fault) => declares(fault, rule));
  const unrelated = wireFaults.find((fault) => fault.breaks.length === 1 && !declares(fault, rule));

  test.each([['node:http', []] as const, ['raw sockets', [raw]] as const])(
    'acquits the reference on %s',
    { timeout },
    async (_, deviations) => {
      const outcome = await against(deviations, { only: [rule] });
      expect(withVerdict(outcome, ...accusations)).toEqual([]);
      expect(withVerdict(outcome, 'pass').length).toBe(1);
    },
  );

  test.each(own.map((fault) => [fault.id, fault] as const))('accuses %s', { timeout }, async (_, fault) => {
    const accused = withVerdict(await against([fault], { only: [rule] }), ...accusations);
    expect(accused).toEqual(fault.breaks.filter((finding) => finding.startsWith(`${rule}@`)));
  });

  test('has a fault of its own', () => {
    expect(own).not.toEqual([]);
  });

  test('acquits a server with an unrelated fault', { timeout }, async () => {
    if (unrelated === undefined) throw new Error('there is no other fault');
    expect(withVerdict(await against([unrelated], { only: [rule] }), ...accusations)).toEqual([]);
  });
});

describe('what tears or swaps answers is trouble to the rules of other families', () => {
  const troubling = [
    'refusals-torn',
    'surplus-after-refusals',
    'refusals-with-two-lengths',
    'pipelined-answers-reversed',
  ];

  test.each(troubling)('%s', { timeout: 60_000 }, async (id) => {
    const fault = faults.find((one) => one.id === id);
    if (fault === undefined) throw new Error(`the fault ${id} is gone`);
    const outcome = await against([fault], { profiles: ['core'] });
    const accused = withVerdict(outcome, ...accusations);
    expect(accused.filter((finding) => !finding.startsWith('answer-missing@'))).toEqual([]);
  });
});
