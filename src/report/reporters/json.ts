import { jsonText } from '../../markup/json.ts';
import type { Reporter } from '../reporter.ts';

/** The report itself. */
export const json: Reporter = {
  name: 'json',
  summary: 'the whole report, as its JSON Schema describes it',
  render: (report) => `${jsonText(report, 2)}\n`,
};
