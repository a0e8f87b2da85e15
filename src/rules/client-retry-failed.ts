import { retries } from '../judging/client-retries.ts';

/** A client that meets a failure of the service sends the same again, with the same token, and is served. */
export const clientRetryFailed = retries(
  {
    id: 'client-retry-failed',
    summary: 'A client that meets a failure of the service sends the request again, and is served.',
  },
  (status) => status >= 500,
);
