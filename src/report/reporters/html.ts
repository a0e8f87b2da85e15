import { reportPage } from '../page/page.ts';
import type { Reporter } from '../reporter.ts';

/** One page for people. */
export const html: Reporter = {
  name: 'html',
  summary: 'one HTML page for people, with nothing beside it',
  render: reportPage,
};
