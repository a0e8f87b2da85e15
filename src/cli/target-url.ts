import { baseUrl, BaseUrlError } from '../run/base-url.ts';
import { UsageError } from './usage-error.ts';

/**
 * The base URL of a target, checked.
 *
 * @throws {UsageError}
 */
export function targetUrl(text: string): string {
  try {
    return baseUrl(text);
  } catch (error) {
    throw error instanceof BaseUrlError ? new UsageError(error.message, error.hint) : error;
  }
}
