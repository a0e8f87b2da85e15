import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PreflightError } from '../../src/run/preflight.ts';
import { loadReporter } from '../../src/report/reporters/index.ts';
import { bearers } from '../mistakes/server.ts';
import { runAgainst } from '../run/against.ts';
import { deviating, deviations, type Deviation } from './fuzzed.ts';
import { surveying } from './meet.ts';
import { hostileServer } from './server.ts';
import { problemsOf, problemsOnScreen } from './validity.ts';

/** `FUZZ_SECONDS`; an hour by hand is `npm run fuzz`. */
const seconds = Number(process.env.FUZZ_SECONDS ?? (process.env.CI === undefined ? 20 : 60));
/** Seconds that one run may take, on a machine that has other work too. */
const most = 20;

/** The verdict of a run, or that there was none because of the set-up. */
async function verdictOn(all: readonly Deviation[]): Promise<string> {
  const server = await hostileServer(deviating(all), { url: '' });
  const begun = performance.now();
  try {
    const report = await runAgainst(server.url, {
      target: { url: server.url, connectionToken: bearers[0], headers: [] },
      only: surveying,
      timeout: all.every((one) => one.is === 'legal') ? 5000 : 250,
      signal: AbortSignal.timeout((most - 5) * 1000),
    });
    for (const name of ['terminal', 'json', 'junit', 'html', 'sarif', 'ctrf']) {
      const reporter = await loadReporter(name);
      const text = reporter.render(report, { colour: false });
      const problems =
        reporter.name === 'terminal' ? problemsOnScreen(text) : problemsOf(reporter.name, text);
      expect(problems).toEqual([]);
    }
    return report.verdict;
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    return 'preflight';
  } finally {
    await server.close();
    expect(performance.now() - begun).toBeLessThan(most * 1000);
  }
}

describe('answers at random', () => {
  it(
    `for ${seconds} seconds make no crash, no hang and no false verdict`,
    { timeout: (seconds + 60) * 1000 },
    async () => {
      const met: Record<string, number> = {};
      await fc.assert(
        fc.asyncProperty(deviations, async (all) => {
          const verdict = await verdictOn(all);
          // An answer in chunks has no length that could be wrong.
          const lengthless =
            all.some(({ chunked }) => chunked === true) &&
            all.some(({ is, told: what }) => is === 'illegal' && what.includes('length'));
          const kind =
            lengthless || all.some(({ is }) => is === 'either')
              ? 'either'
              : all.some(({ is }) => is === 'illegal')
                ? 'illegal'
                : 'legal';
          met[`${kind} ${verdict}`] = (met[`${kind} ${verdict}`] ?? 0) + 1;
          if (kind === 'legal')
            expect({ verdict, all: told(all) }).toEqual({ verdict: 'conformant', all: told(all) });
          if (kind === 'illegal')
            expect({ verdict, all: told(all) }).not.toMatchObject({ verdict: 'conformant' });
          expect(verdict).not.toBe('error');
          // Another byte may take away what a rule needs, the name of a field for instance.
          if (kind !== 'either') expect(verdict).not.toBe('unverified');
        }),
        { numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 1000, endOnFailure: true },
      );
      expect(Object.keys(met).some((one) => one.startsWith('legal'))).toBe(true);
      expect(Object.keys(met).some((one) => one.startsWith('illegal'))).toBe(true);
    },
  );
});

function told(all: readonly Deviation[]): string {
  return all.map((one) => one.told).join(', ');
}
