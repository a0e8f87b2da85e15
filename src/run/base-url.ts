/** A text is no base URL: what is wrong and what to do. */
export class BaseUrlError extends RangeError {
  readonly code = 'BASE_URL';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/**
 * The base URL of a server, without a slash at its end.
 *
 * @param what what the text is called
 * @throws {BaseUrlError} where it has no scheme or another one than http and https, or more than a path
 */
export function baseUrl(text: string, what = 'The URL'): string {
  if (text === '') throw new BaseUrlError(`${what} is empty.`, 'Write it as http://localhost:3000/prefix.');
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    throw new BaseUrlError(
      `${text} is no URL with a scheme.`,
      /^:?\d+$/.test(text)
        ? `Write http://localhost:${text.replace(':', '')}.`
        : `Write http://${text.replace(/^\/+/, '')} or https://….`,
    );
  }
  if (!URL.canParse(text))
    throw new BaseUrlError(`${text} is no URL.`, 'Write it as http://localhost:3000/prefix.');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new BaseUrlError(`The scheme ${url.protocol.slice(0, -1)} is not known.`, 'Use http or https.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new BaseUrlError(
      `${what} has credentials in it.`,
      'Leave them out; a header goes into --header, the token into CONNECTION_TOKEN.',
    );
  }
  if (url.search !== '' || url.hash !== '')
    throw new BaseUrlError(
      `${what} has a query or a fragment.`,
      'Give the base URL alone; the path of the operation is added to it.',
    );
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
