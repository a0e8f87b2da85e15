import type { Reporter } from '../reporter.ts';

/** The report itself. */
export const json: Reporter = {
  name: 'json',
  summary: 'the whole report, as its JSON Schema describes it',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
