import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Scale } from '../../src/judging/case.ts';
import type { Request } from '../../src/judging/request.ts';
import { atSize, smallestSize } from '../../src/run/shrink.ts';

function scale(smallest: number, size: number): Scale {
  return {
    size,
    smallest,
    request: (length): Request => ({
      method: 'POST',
      path: '/',
      headers: [],
      members: [['a', `"${'a'.repeat(length)}"`]],
    }),
    label: (length) => `a of ${length}`,
  };
}

describe('smallestSize', () => {
  it('finds the limit, with as many requests as halving takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.nat(20_000), fc.nat(20_000), async (smallest, above, further) => {
        const limit = smallest + above;
        const size = limit + further;
        let sent = 0;
        const found = await smallestSize(
          scale(smallest, size),
          (at) => {
            sent += 1;
            expect(at).toBeGreaterThanOrEqual(smallest);
            expect(at).toBeLessThan(size);
            return Promise.resolve(at >= limit);
          },
          40,
        );
        expect(found).toBe(limit);
        expect(sent).toBeLessThanOrEqual(Math.ceil(Math.log2(size - smallest + 2)));
      }),
    );
  });

  it('is the size that is known to fail where no smaller one does', async () => {
    expect(await smallestSize(scale(1, 500), () => Promise.resolve(false), 40)).toBe(500);
  });

  it('is a size that failed when its requests are used up', async () => {
    const failed = new Set([16_385]);
    const found = await smallestSize(
      scale(1, 16_385),
      (at) => {
        if (at >= 1025) failed.add(at);
        return Promise.resolve(at >= 1025);
      },
      5,
    );
    expect(failed).toContain(found);
    expect(found).toBeLessThan(16_385);
    expect(failed.size).toBeLessThanOrEqual(6);
  });
});

describe('atSize', () => {
  it('is the case with another request and label, and all else as it was', () => {
    const by = scale(1, 9);
    const twin = by.request(3);
    const one: Case = {
      label: by.label(9),
      steps: [{ requests: [by.request(9)] }],
      expect: 'refused',
      twin,
      scale: by,
      level: 'SHOULD',
    };
    expect(atSize(one, by, 4)).toEqual({ ...one, label: 'a of 4', steps: [{ requests: [by.request(4)] }] });
  });
});
