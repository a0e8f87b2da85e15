import type { Reporter, TestModule } from 'vitest/node';

/** Ends the standard output with one line that a script can read: `N passed, N failed, N skipped`. */
// eslint-disable-next-line no-restricted-syntax -- vitest loads a reporter by its default export
export default class SummaryReporter implements Reporter {
  private readonly counts = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    // Not at the end of the run: the default reporter and a global teardown may write after that.
    process.once('exit', (code) => {
      const { passed, skipped } = this.counts;
      // A run that broke before or after its tests has not gone well, whatever they said.
      const failed = code !== 0 && this.counts.failed === 0 ? 1 : this.counts.failed;
      process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const one of modules) {
      counts.failed += one.errors().length;
      for (const test of one.children.allTests()) {
        const { state } = test.result();
        counts[state === 'pending' ? 'skipped' : state] += 1;
      }
    }
    Object.assign(this.counts, counts);
  }
}
