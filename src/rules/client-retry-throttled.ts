import { retries } from '../judging/client-retries.ts';

/** A client that is throttled sends the same again, with the same token, and is served. */
export const clientRetryThrottled = retries(
  {
    id: 'client-retry-throttled',
    summary: 'A client that is throttled sends the request again, and is served.',
  },
  (status) => status === 429,
);
