import { markup, Html } from '../../markup/html.ts';
import type { Reporter } from '../reporter.ts';

/** One page for people. */
export const html: Reporter = {
  name: 'html',
  summary: 'one HTML page for people, with nothing beside it',
  render: (report) => markup`${new Html('<!doctype html>')}<title>${report.verdict}</title>`.text,
};
