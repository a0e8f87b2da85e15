import { UsageError } from './usage-error.ts';

/**
 * The base URL of a target, checked.
 *
 * @throws {UsageError}
 */
export function targetUrl(text: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    throw new UsageError(
      `${text} is no URL with a scheme.`,
      /^:?\d+$/.test(text)
        ? `Write http://localhost:${text.replace(':', '')}.`
        : `Write http://${text.replace(/^\/+/, '')} or https://….`,
    );
  }
  if (!URL.canParse(text))
    throw new UsageError(`${text} is no URL.`, 'Write it as http://localhost:3000/prefix.');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UsageError(`The scheme ${url.protocol.slice(0, -1)} is not known.`, 'Use http or https.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      'The URL has credentials in it.',
      'Leave them out; a header goes into --header, the token into CONNECTION_TOKEN.',
    );
  }
  if (url.search !== '' || url.hash !== '')
    throw new UsageError(
      'The URL has a query or a fragment.',
      'Give the base URL alone; the path of the operation is added to it.',
    );
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
