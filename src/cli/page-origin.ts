import { UsageError } from './usage-error.ts';

/** The origin of a page beside the embedded reference server, which serves the pages of every origin. */
export const examplePage = 'https://page.example';

/**
 * The origin of a page, as a browser writes it: in lower case, and without a port that the scheme has anyway.
 *
 * @throws {UsageError}
 */
export function pageOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const web = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url === undefined || !web)
    throw new UsageError(
      `--origin ${text} is no origin.`,
      'Write scheme, host and port: https://app.example.',
    );
  if (url.pathname !== '/' || /[?#@]/.test(text))
    throw new UsageError(
      `--origin ${text} has more than an origin.`,
      `Write scheme, host and port alone: ${url.origin}.`,
    );
  return url.origin;
}
