import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/run/run.ts';
import { runInProcess, withVerdict } from '../in-process.ts';
import { bearers, calling, right } from '../mistakes/server.ts';

const hours = 7_200_000;

/** A run on one machine with its target, whose clock goes on from a request on by so much. */
async function setAfter(requests: number, by: number): Promise<Outcome> {
  let asked = 0;
  const shift = (): number => (asked > requests ? by : 0);
  return runInProcess({
    target: {
      url: 'http://in.process',
      connectionToken: bearers[0],
      secondConnectionToken: bearers[1],
      headers: [],
    },
    transport: calling({
      ...right,
      before: () => {
        asked += 1;
      },
      time: () => new Date(Date.now() + shift()).toISOString(),
    }),
    wallClock: () => Date.now() + shift(),
  });
}

describe('a clock that is set while a run is under way', () => {
  it.each([
    ['forth', hours],
    ['back', -hours],
  ])('%s accuses nobody, and acquits nobody of what is judged by it', async (_, by) => {
    const outcome = await setAfter(60, by);
    expect(withVerdict(outcome, 'fail', 'warn', 'info')).toEqual([]);
    expect(withVerdict(outcome, 'inconclusive')).toContain('time-recent@response-absolute-time-recent');
    const reasons = outcome.results.map(({ reason }) => reason);
    expect(reasons).toContain('the clock of this machine was set while the run was under way');
  });

  it('is what the finding would have been of', async () => {
    const outcome = await runInProcess({
      target: { url: 'http://in.process', connectionToken: bearers[0], headers: [] },
      transport: calling({ ...right, time: () => new Date(Date.now() + hours).toISOString() }),
      only: ['response-absolute-time-recent'],
    });
    expect(withVerdict(outcome, 'fail', 'warn')).toEqual(['time-recent@response-absolute-time-recent']);
  });
});
