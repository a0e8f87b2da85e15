import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../src/judging/exchange.ts';
import type { Clock } from '../../src/run/clock.ts';
import { meetTenths, meetWholeSecond, partOfASecond } from '../../src/run/parts-of-a-second.ts';
import type { Sender } from '../../src/run/sender.ts';
import { embedded, runInProcess } from '../in-process.ts';

const base = { method: 'POST', path: '/', headers: [], members: [] };

/** A target whose clock is ahead of ours, and time that passes only while somebody waits for it. */
function target({ ahead = 0, start = 1_000_000_123, latency = 0.2 } = {}) {
  let time = start;
  const sent: number[] = [];
  const exchanges: Exchange[] = [];
  const until = (at: number): Promise<void> => {
    time = Math.max(time, at);
    return Promise.resolve();
  };
  const clock: Clock = { now: () => time, until, near: until };
  const shown = () => Math.floor(time + latency / 2 + ahead);
  const sender = {
    signal: new AbortController().signal,
    exchanges: () => exchanges,
    lost: () => undefined,
    throttled: () => 0,
    outages: () => 0,
    hold: () => undefined,
    send: () => {
      sent.push(shown());
      const time0 = time;
      const body = Buffer.from(JSON.stringify({ Id: 'x', AbsoluteTime: new Date(shown()).toISOString() }));
      const exchange = {
        number: exchanges.length,
        expect: 'accepted',
        sentAt: time0,
        milliseconds: latency,
        response: { status: 200, headers: [], body },
      } as unknown as Exchange;
      exchanges.push(exchange);
      return Promise.resolve(exchange);
    },
  } as unknown as Sender;
  return { sender, clock, sent };
}

describe('meetWholeSecond', () => {
  test.each([0, 437.25, -80_000.5])(
    'meets a time without milliseconds on a clock %d ms ahead',
    async (ahead) => {
      const { sender, clock, sent } = target({ ahead });
      await sender.send(base, { caseId: '', expect: 'accepted', tokens: new Map() });
      await meetWholeSecond(sender, base, embedded, () => false, clock);
      expect(sent.some((time) => time % 1000 === 0)).toBe(true);
      expect(sent.length).toBeLessThanOrEqual(17);
    },
  );

  test('sends nothing where such a time was met already', async () => {
    const { sender, clock, sent } = target({ start: 1_000_000_000, latency: 0 });
    await sender.send(base, { caseId: '', expect: 'accepted', tokens: new Map() });
    await meetWholeSecond(sender, base, embedded, () => false, clock);
    expect(sent).toHaveLength(1);
  });

  test('gives up a clock that never shows one', async () => {
    const { sender, clock, sent } = target();
    const odd = {
      ...sender,
      send: async () => {
        const exchange = await sender.send(base, { caseId: '', expect: 'accepted', tokens: new Map() });
        const body = Buffer.from(JSON.stringify({ AbsoluteTime: new Date(500).toISOString() }));
        Object.assign(exchange, { response: { status: 200, headers: [], body } });
        return exchange;
      },
    } as Sender;
    await odd.send(base, { caseId: '', expect: 'accepted', tokens: new Map() });
    await meetWholeSecond(odd, base, embedded, () => false, clock);
    expect(sent).toHaveLength(1 + 3 * 16);
  });

  test('waits for one more whole second at most when the run is over', async () => {
    const { sender, clock, sent } = target({ latency: 7000 });
    await sender.send(base, { caseId: '', expect: 'accepted', tokens: new Map() });
    await meetWholeSecond(
      { ...sender, exchanges: () => sender.exchanges().slice(0, 1) },
      base,
      embedded,
      () => true,
      clock,
    );
    expect(sent.length).toBeLessThanOrEqual(17);
  });
});

describe('meetTenths', () => {
  test('asks once in each tenth of a second that no success fell into', async () => {
    const { sender, clock, sent } = target();
    await sender.send(base, { caseId: '', expect: 'accepted', tokens: new Map() });
    await meetTenths(sender, base, clock);
    const tenths = sent.map((time) => Math.floor((time % 1000) / 100));
    expect(tenths.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(tenths[0]).toBe(1);
  });
});

test.each([
  ['browser', false],
  ['core', true],
] as const)('the profile %s waits for a whole second: %s', async (profile, waits) => {
  const { exchanges } = await runInProcess({ profiles: [profile] });
  expect(exchanges.some(({ caseId }) => caseId === partOfASecond)).toBe(waits);
});
