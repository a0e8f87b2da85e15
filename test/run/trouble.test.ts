import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { PreflightError } from '../../src/run/preflight.ts';
import { runAgainst } from './against.ts';
import { implementation, troubled, type Fate, type Implementation, type Troubled } from './troubled.ts';

const success = JSON.stringify({ Id: 'always-the-same', AbsoluteTime: '2026-11-21T10:15:00.000Z' });
const throttling = {
  status: 429,
  headers: { 'X-Amzn-Errortype': 'ThrottlingException' },
  body: '{"message":"slow down"}',
};
const failing = {
  status: 500,
  headers: { 'X-Amzn-Errortype': 'InternalServerException' },
  body: '{"message":"out of order"}',
};
const denying = {
  status: 403,
  headers: { 'X-Amzn-Errortype': 'AccessDeniedException' },
  body: '{"message":"no"}',
};

let correct: Implementation;
const targets: Troubled[] = [];
/** Requests of a run without trouble. */
let whole: number;

beforeAll(async () => {
  correct = await implementation();
  const report = await runAgainst(correct.url);
  expect(broken(report)).toEqual([]);
  expect(report.verdict).toBe('conformant');
  whole = report.stats.requests;
});
afterAll(async () => {
  await Promise.all(targets.map((target) => target.close()));
  correct.stop();
});

async function before(fate: (nth: number, caseId: string) => Fate): Promise<Troubled> {
  const target = await troubled(correct.url, fate);
  targets.push(target);
  return target;
}

/** The findings that would fail a target or warn of it. */
function broken({ clauses }: Report): readonly string[] {
  return clauses.flatMap(({ findings }) =>
    findings.filter(({ level }) => level !== 'MAY').map(({ id, received }) => `${id}: ${received}`),
  );
}

/** Nobody is accused, and the holes are told. */
function expectInconclusive(report: Report, reason: RegExp): void {
  expect(broken(report)).toEqual([]);
  expect(report.verdict).toBe('inconclusive');
  const reasons = [
    report.reason,
    ...report.clauses.flatMap(({ rules }) =>
      rules.filter(({ verdict }) => verdict === 'inconclusive').map((rule) => rule.reason),
    ),
  ];
  expect(reasons).toContainEqual(expect.stringMatching(reason));
  // What could not be judged says so.
  for (const { rules } of report.clauses) {
    for (const rule of rules)
      if (rule.verdict === 'inconclusive' || rule.verdict === 'unverified') expect(rule.reason).toMatch(/\S/);
  }
}

/** Nobody is accused, and there are no holes. */
function expectConformant(report: Report): void {
  expect(broken(report)).toEqual([]);
  expect(
    report.clauses.filter(
      ({ verdict }) => verdict === 'inconclusive' || verdict === 'unverified' || verdict === 'error',
    ),
  ).toEqual([]);
  expect(report.verdict).toBe('conformant');
}

describe('a target that throttles', () => {
  it('is waited for as long as Retry-After says, and what was waited out is counted', async () => {
    let refused = 0;
    let wait = 0;
    const { url } = await before((nth) => {
      if (nth === 60) {
        refused = performance.now();
        return { ...throttling, headers: { ...throttling.headers, 'Retry-After': '1' } };
      }
      // Requests that were on their way already come at once.
      if (nth === 60 + 8) wait = performance.now() - refused;
      return 'forward';
    });
    const report = await runAgainst(url);
    expectConformant(report);
    expect(report.stats.throttled).toBe(1);
    expect(wait).toBeGreaterThan(900);
  });

  it('is waited for without Retry-After too', async () => {
    let times = 0;
    const { url } = await before((nth) => {
      if (nth < 10 || nth % 25 !== 0) return 'forward';
      times += 1;
      return throttling;
    });
    const report = await runAgainst(url);
    expectConformant(report);
    expect(times).toBeGreaterThan(3);
    expect(report.stats.throttled).toBe(times);
  });

  it('in the preflight is waited for', async () => {
    const { url } = await before((nth) => (nth <= 2 ? throttling : 'forward'));
    const report = await runAgainst(url);
    expectConformant(report);
    expect(report.stats.throttled).toBe(2);
  });

  it('limits the rate after the preflight', async () => {
    let tokens = 15;
    let last = performance.now();
    const { url } = await before((nth) => {
      const time = performance.now();
      tokens = Math.min(15, tokens + ((time - last) * 40) / 1000);
      last = time;
      if (nth <= 5) return 'forward';
      if (tokens < 1) return throttling;
      tokens -= 1;
      return 'forward';
    });
    const report = await runAgainst(url);
    expectConformant(report);
    expect(report.stats.throttled).toBeGreaterThan(0);
    // Once it was told, it goes slower: most requests are served.
    expect(report.stats.throttled).toBeLessThan(whole / 2);
  }, 60_000);

  it('again and again, from the middle on, is given up', async () => {
    const { url } = await before((nth) =>
      nth < 80 ? 'forward' : { ...throttling, headers: { ...throttling.headers, 'Retry-After': '0' } },
    );
    expectInconclusive(await runAgainst(url), /429 again and again/);
  }, 60_000);

  it('every request is a wrong set-up', async () => {
    const { url } = await before(() => ({ ...throttling, headers: { 'Retry-After': '0' } }));
    await expect(runAgainst(url)).rejects.toThrow(PreflightError);
    await expect(runAgainst(url)).rejects.toThrow(/answered 429/);
  });

  it('with a rate given, is never asked faster', async () => {
    const times: number[] = [];
    const { url } = await before(() => {
      times.push(performance.now());
      return 'forward';
    });
    const report = await runAgainst(url, {
      target: { url, connectionToken: 'token-of-the-run-tests', headers: [], rate: 100 },
      only: ['content-max-length', 'client-token-max-length'],
    });
    expect(report.verdict).toBe('conformant');
    expect(times.length).toBeGreaterThan(5);
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
    expect((times.length - 1) / seconds).toBeLessThanOrEqual(110);
  });
});

const middles = [0.1, 0.3, 0.6, 0.9];

describe.each([
  ['dies', /refused|stopped answering/, (): Fate => 'reset', true],
  ['resets every connection', /connection broke|stopped answering/, (): Fate => 'reset', false],
  ['answers 500 to all', /stopped accepting/, (): Fate => failing, false],
  ['answers 503 without a body to all', /stopped accepting/, (): Fate => ({ status: 503, body: '' }), false],
  ['answers 403 to all, its token expired', /stopped accepting/, (): Fate => denying, false],
  [
    'answers 404 to all',
    /stopped accepting/,
    (): Fate => ({ status: 404, body: '{"message":"none"}' }),
    false,
  ],
  ['falls silent', /no whole answer within|stopped answering/, (): Fate => 'silence', false],
  [
    'takes longer than the timeout',
    /no whole answer within|stopped answering/,
    (): Fate => ({ wait: 900 }),
    false,
  ],
] as const)('a target that %s', (_, reason, fate, dies) => {
  it.concurrent.each(middles)('after %f of the requests is not accused', async (part) => {
    const at = Math.floor(whole * part);
    const one: Troubled = await before((nth) => {
      if (nth < at) return 'forward';
      if (dies) one.die();
      return fate();
    });
    const report = await runAgainst(one.url, { timeout: 400 });
    expect(one.count()).toBeGreaterThanOrEqual(at);
    expectInconclusive(report, reason);
  });
});

describe('a target with a bad moment', () => {
  it.each([
    ['500', failing],
    ['403', denying],
    ['404', { status: 404, body: '{}' }],
  ])('that answers %s for a while is asked again', async (_, fate) => {
    let healthy = 0;
    const { url } = await before((nth, caseId) => {
      if (caseId === 'health' && nth >= 50) healthy += 1;
      // The first look at it finds it out of order, the second finds it in order again.
      return nth >= 50 && healthy <= 3 ? fate : 'forward';
    });
    const report = await runAgainst(url);
    expect(healthy).toBeGreaterThan(3);
    expectConformant(report);
  });

  it.each([
    ['500', failing],
    ['403', denying],
  ])('while sequences are sent, that answers %s, is not accused of it', async (_, fate) => {
    let healthy = 0;
    let over = false;
    const { url } = await before((_nth, caseId) => {
      over ||= caseId.startsWith('token-equality@');
      if (caseId === 'health' && over) healthy += 1;
      return over && healthy <= 3 ? fate : 'forward';
    });
    const report = await runAgainst(url);
    expect(healthy).toBeGreaterThan(3);
    expect(broken(report)).toEqual([]);
    expect(['conformant', 'inconclusive']).toContain(report.verdict);
  });

  it.each([
    ['before they are served', 'reset'],
    ['after they were served', 'reset after it was served'],
  ] as const)('resets connections now and then, %s', async (_, fate) => {
    let state = 1;
    const { url } = await before(() => {
      state = (state * 48_271) % 2_147_483_647;
      return state % 25 === 0 ? fate : 'forward';
    });
    const report = await runAgainst(url);
    expect(broken(report)).toEqual([]);
    expect(['conformant', 'inconclusive']).toContain(report.verdict);
  });

  it.each(['reset', 'reset after it was served'] as const)(
    'on every twentieth connection (%s) is not acquitted',
    async (fate) => {
      const { url } = await before((nth) => (nth % 20 === 0 ? fate : 'forward'));
      expectInconclusive(await runAgainst(url), /of 100 connections broke before their only request/);
    },
  );

  it('that ends connections which were used before is acquitted', async () => {
    const seen = new Set<string>();
    const { url } = await before((nth, caseId) => {
      const again = seen.has(caseId);
      seen.add(caseId);
      return nth > 20 && nth % 20 === 0 && !again && caseId !== 'steadiness' ? 'reset' : 'forward';
    });
    expectConformant(await runAgainst(url));
  });

  it('takes its time now and then, below the timeout', async () => {
    const { url } = await before((nth) => (nth % 40 === 0 ? { wait: 300 } : 'forward'));
    expectConformant(await runAgainst(url));
  });
});

describe('a target that is wrong all the time', () => {
  it('refuses every legal request with 400, and is accused of that', async () => {
    const { url } = await before(() => ({
      status: 400,
      headers: { 'X-Amzn-Errortype': 'ValidationException' },
      body: '{"message":"no"}',
    }));
    const report = await runAgainst(url);
    expect(report.verdict).toBe('nonconformant');
    expect(broken(report)).toContainEqual(expect.stringContaining('value-listed@'));
  });

  it('is accused in spite of a little trouble', async () => {
    const { url } = await before((nth) => (nth % 50 === 0 ? 'reset' : { status: 200, body: success }));
    const report = await runAgainst(url);
    expect(report.verdict).toBe('nonconformant');
    expect(broken(report)).toContainEqual(expect.stringContaining('content-max-length'));
  });

  it('is accused of what was found before it died', async () => {
    const one: Troubled = await before((nth, caseId) => {
      if (nth >= whole * 0.8) one.die();
      return caseId.includes('content-max-length') ? { status: 200, body: success } : 'forward';
    });
    const report = await runAgainst(one.url);
    expect(report.verdict).toBe('nonconformant');
    expect(report.reason).toMatch(/\S/);
    expect(broken(report)).toContainEqual(expect.stringContaining('content-max-length'));
  });
});
